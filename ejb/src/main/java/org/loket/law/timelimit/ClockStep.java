package org.loket.law.timelimit;

import java.time.LocalDate;
import org.loket.law.Citation;

/** One event on a legal clock, on a day and by virtue of a provision. */
public record ClockStep(Kind kind, LocalDate day, Citation basis) {

    /** What an event does to the clock. */
    public enum Kind {
        STARTED,
        STOPPED,
        RESUMED
    }
}
