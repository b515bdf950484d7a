package org.loket.delivery;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.random.RandomGenerator;

/** When a delivery that failed is tried again: each wait twice the one before, with chance in it, for three days. */
final class Patience {

    static final Duration WHOLE = Duration.ofDays(3);

    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofHours(2);
    private static final int DOUBLINGS = 8;

    private Patience() {}

    /** Between half of the wait and all of it, so that those who failed together do not come back together. */
    static OffsetDateTime next(OffsetDateTime now, int attempts, RandomGenerator chance) {
        Duration doubled = FIRST.multipliedBy(1L << Math.min(Math.max(attempts, 1) - 1, DOUBLINGS));
        long wait = (doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST).toMillis();
        return now.plus(Duration.ofMillis(wait / 2 + chance.nextLong(wait / 2 + 1)));
    }
}
