package org.loket.bench.budget;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** Eight callers of every kind who read one thing after the other. */
final class Load {

    private static final int CALLERS = 8;
    private static final List<String[]> CALLS = List.of(
            new String[] {"examiner", "api/cases?queue=TO_EXAMINE&limit=50"},
            new String[] {"employer", "api/applications?limit=50"},
            new String[] {"worker", "api/dossier"},
            new String[] {"employer", "api/notices?limit=50"},
            new String[] {"decider", "api/cases?limit=50"},
            new String[] {"policy", "api/law/lists/medium-skilled"},
            new String[] {"worker2", "api/dossier/readings?limit=50"},
            new String[] {"employer2", "api/applications?limit=50"});

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI address;
    private final AtomicLong answered = new AtomicLong();

    Load(URI address) {
        this.address = address;
    }

    /** How many calls were answered; any refusal is a fault. */
    long during(Duration time) throws InterruptedException {
        var end = Instant.now().plus(time);
        var callers = Executors.newFixedThreadPool(CALLERS);
        var running = IntStream.range(0, CALLERS)
                .mapToObj(caller -> callers.submit(() -> callUntil(end, CALLS.get(caller % CALLS.size()))))
                .toList();
        callers.shutdown();
        callers.awaitTermination(time.toSeconds() + 60, TimeUnit.SECONDS);
        for (var caller : running) {
            try {
                caller.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }
        return answered.get();
    }

    private Void callUntil(Instant end, String[] call) throws IOException, InterruptedException {
        var account = Base64.getEncoder().encodeToString((call[0] + ":loket").getBytes(UTF_8));
        var request = HttpRequest.newBuilder(address.resolve(call[1]))
                .header("Authorization", "Basic " + account)
                .build();
        while (Instant.now().isBefore(end)) {
            var status = client.send(request, BodyHandlers.discarding()).statusCode();
            if (status != 200) {
                throw new IllegalStateException(call[1] + " was answered " + status);
            }
            answered.incrementAndGet();
        }
        return null;
    }
}
