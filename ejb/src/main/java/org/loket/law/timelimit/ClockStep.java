package org.loket.law.timelimit;

import java.time.LocalDate;
import java.time.Period;
import org.loket.law.Citation;

/**
 * One event on a legal clock, on a day and by virtue of a provision.
 *
 * @param by how much an extension adds to the term; null for every other event
 * @param because why the authority extends; null for every other event, and where nobody said
 */
public record ClockStep(Kind kind, LocalDate day, Citation basis, Period by, String because) {

    /** What an event does to the clock. */
    public enum Kind {
        STARTED,
        STOPPED,
        RESUMED,
        EXTENDED
    }

    public ClockStep {
        if ((kind == Kind.EXTENDED) != (by != null)) {
            throw new IllegalArgumentException("only an extension adds to a term, and it says how much");
        }
        if (by != null && (by.isZero() || by.isNegative())) {
            throw new IllegalArgumentException("an extension cannot be " + by);
        }
    }

    public ClockStep(Kind kind, LocalDate day, Citation basis) {
        this(kind, day, basis, null, null);
    }

    public ClockStep(Kind kind, LocalDate day, Citation basis, Period by) {
        this(kind, day, basis, by, null);
    }
}
