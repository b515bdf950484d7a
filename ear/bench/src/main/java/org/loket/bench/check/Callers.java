package org.loket.bench.check;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Many callers at once, each over a connection of its own. */
final class Callers {

    private final URI address;
    private final int many;

    Callers(URI address, int many) {
        this.address = address;
        this.many = many;
    }

    private interface Calling {
        long[] calls(Caller over, int caller) throws IOException;
    }

    /** How many requests a second are answered where each caller sends the next as soon as it has its answer. */
    double perSecond(List<byte[]> requests, Duration time) throws IOException, InterruptedException {
        var begun = System.nanoTime();
        var end = begun + time.toNanos();
        var counts = all((over, caller) -> {
            var count = 0L;
            for (var next = caller; System.nanoTime() < end; next += many) {
                over.call(requests.get(next % requests.size()));
                count++;
            }
            return new long[] {count};
        });
        return counts.sum() / ((System.nanoTime() - begun) / 1e9);
    }

    /**
     * Nanoseconds from the moment on which a request was due until it was answered, in order of size: whoever is kept waiting
     * by one answer sends the next one late, and that counts.
     */
    long[] waits(List<byte[]> requests, double perSecond, Duration time) throws IOException, InterruptedException {
        var each = 1e9 * many / perSecond;
        var calls = (int) (time.toNanos() / each);
        var begun = System.nanoTime() + 100_000_000;
        return all((over, caller) -> {
                    var waits = new long[calls];
                    for (var i = 0; i < calls; i++) {
                        var due = begun + (long) (each * (i + (double) caller / many));
                        while (System.nanoTime() < due) {
                            LockSupport.parkNanos(due - System.nanoTime());
                        }
                        over.call(requests.get((caller + i * many) % requests.size()));
                        waits[i] = System.nanoTime() - due;
                    }
                    return waits;
                })
                .sorted()
                .toArray();
    }

    private LongStream all(Calling calling) throws IOException, InterruptedException {
        var callers = Executors.newFixedThreadPool(many);
        try {
            var running = new ArrayList<Future<long[]>>();
            for (var caller : IntStream.range(0, many).toArray()) {
                running.add(callers.submit(() -> {
                    try (var over = new Caller(address)) {
                        return calling.calls(over, caller);
                    }
                }));
            }
            var all = LongStream.builder();
            for (var one : running) {
                LongStream.of(one.get()).forEach(all);
            }
            return all.build();
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } finally {
            callers.shutdownNow();
        }
    }
}
