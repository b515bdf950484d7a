package org.loket.kernel;

import java.time.Duration;

/** The caller did this too often and has to wait. */
public final class TooOften extends Declined {

    private static final long serialVersionUID = 1L;

    private final long seconds;

    public TooOften(String code, Duration left) {
        super(code, minutes(left));
        this.seconds = Math.max(1, left.toSeconds());
    }

    /** How long to wait. */
    public long seconds() {
        return seconds;
    }

    private static long minutes(Duration left) {
        return left.toMinutes() + 1;
    }
}
