package org.loket.web.rest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.loket.web.problem.Problem;

/**
 * A body that has to be here in time: the server waits for each byte by itself, so whoever drips them would keep one of
 * those who answer busy for days.
 */
public final class InTime extends FilterInputStream {

    private final long begun = System.nanoTime();
    private final Duration most;

    public InTime(InputStream body, Duration most) {
        super(body);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        mustBeInTime();
        return super.read();
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        mustBeInTime();
        return super.read(into, from, length);
    }

    private void mustBeInTime() {
        if (System.nanoTime() - begun > most.toNanos()) {
            throw new Refused(Problem.of(408, "body-too-slow", most.toMinutes()));
        }
    }
}
