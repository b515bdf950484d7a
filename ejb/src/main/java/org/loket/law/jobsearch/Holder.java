package org.loket.law.jobsearch;

import java.time.LocalDate;

/**
 * The worker whose work ended, as far as the window depends on it.
 *
 * @param since the first day of the permits that followed each other; null where it is not known
 * @param blueCard whether the permit is an EU Blue Card
 */
public record Holder(LocalDate since, boolean blueCard) {

    /** Somebody of whom nothing is known that could lengthen the window. */
    public static Holder unknown() {
        return new Holder(null, false);
    }
}
