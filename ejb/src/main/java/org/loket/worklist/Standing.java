package org.loket.worklist;

import java.time.LocalDate;
import org.loket.casework.Stage;

/** Where a worker stands with one file on one day: what comes first of all that the file says. */
public enum Standing {
    /** May work today. */
    VALID,
    /** Admitted, from a day that is still to come. */
    NOT_YET,
    /** Was admitted, until a day that has passed. */
    ENDED,
    /** The work ended; there is time to find other work. */
    SEARCHING,
    UNDER_EXAMINATION,
    /** The authority waits for an answer of the applicant. */
    WAITING,
    REFUSED,
    INADMISSIBLE;

    /**
     * @param from the first day of the admission; both days are null where none was granted
     * @param until the last day on which it admits to work; null also where nothing ends it
     * @param searching whether the search window is open
     */
    static Standing of(Stage stage, LocalDate from, LocalDate until, boolean searching, LocalDate today) {
        return switch (stage) {
            case UNDER_EXAMINATION, PROPOSED -> UNDER_EXAMINATION;
            case WAITING_FOR_INFORMATION -> WAITING;
            case REFUSED -> REFUSED;
            case INADMISSIBLE -> INADMISSIBLE;
            case GRANTED ->
                today.isBefore(from)
                        ? NOT_YET
                        : searching ? SEARCHING : until != null && today.isAfter(until) ? ENDED : VALID;
        };
    }

    public boolean isRunning() {
        return this == UNDER_EXAMINATION || this == WAITING;
    }
}
