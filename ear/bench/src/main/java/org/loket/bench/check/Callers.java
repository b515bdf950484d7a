package org.loket.bench.check;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Many callers at once, each over a connection of its own, who send the next request as soon as they have their answer. */
final class Callers {

    private final URI address;
    private final int many;

    Callers(URI address, int many) {
        this.address = address;
        this.many = many;
    }

    /** How many requests a second are answered. */
    double perSecond(List<byte[]> requests, Duration time) throws IOException, InterruptedException {
        var threads = Executors.newFixedThreadPool(many);
        try {
            var begun = System.nanoTime();
            var end = begun + time.toNanos();
            var counts = new ArrayList<Future<Long>>();
            for (var caller : IntStream.range(0, many).toArray()) {
                counts.add(threads.submit(() -> calls(requests, caller, end)));
            }
            var all = 0L;
            for (var count : counts) {
                all += count.get();
            }
            return all / ((System.nanoTime() - begun) / 1e9);
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private long calls(List<byte[]> requests, int caller, long end) throws IOException {
        try (var over = new Caller(address)) {
            var count = 0L;
            for (var next = caller; System.nanoTime() < end; next += many) {
                over.call(requests.get(next % requests.size()));
                count++;
            }
            return count;
        }
    }
}
