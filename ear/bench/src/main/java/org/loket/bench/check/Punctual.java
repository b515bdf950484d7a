package org.loket.bench.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;

/**
 * Many connections over which each request is sent when it is due, all by one thread: where each has a thread that sleeps
 * until then, waking them takes a third of a processor from what is measured.
 */
final class Punctual {

    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Duration START = Duration.ofMillis(100);
    private static final int LOOK_MILLIS = 1;

    private final InetSocketAddress address;
    private final int many;

    Punctual(URI address, int many) {
        this.address = new InetSocketAddress(address.getHost(), address.getPort());
        this.many = many;
    }

    /**
     * Nanoseconds from the moment on which a request was due until its answer was read, in order of size: one that had to
     * wait for a connection was due all the same, and that counts.
     */
    long[] waits(List<byte[]> requests, double perSecond, Duration time) throws IOException {
        try (var answers = Selector.open()) {
            var free = new ArrayDeque<Line>();
            for (var i = 0; i < many; i++) {
                free.add(Line.open(address, answers));
            }
            try {
                return waits(requests, 1e9 / perSecond, answers, free, (int) (time.toNanos() * perSecond / 1e9));
            } finally {
                for (var key : answers.keys()) {
                    key.channel().close();
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static long[] waits(List<byte[]> requests, double each, Selector answers, Queue<Line> free, int calls)
            throws IOException {
        var waits = new long[calls];
        var begun = System.nanoTime() + START.toNanos();
        var heard = begun;
        for (int sent = 0, answered = 0; answered < calls; ) {
            for (; sent < calls && !free.isEmpty(); sent++) {
                var due = begun + (long) (each * sent);
                if (due > System.nanoTime()) {
                    break;
                }
                free.remove().send(requests.get(sent % requests.size()), due);
            }
            var whole = new ArrayDeque<Line>();
            answers.select(
                    key -> {
                        var line = (Line) key.attachment();
                        if (line.isAnswered()) {
                            whole.add(line);
                        }
                    },
                    LOOK_MILLIS);
            var now = System.nanoTime();
            for (var line : whole) {
                waits[answered++] = now - line.due();
                heard = now;
            }
            free.addAll(whole);
            if (now - heard > LONGEST.toNanos()) {
                throw new IOException("no answer comes any more");
            }
        }
        Arrays.sort(waits);
        return waits;
    }
}
