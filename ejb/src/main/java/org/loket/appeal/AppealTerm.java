package org.loket.appeal;

import java.time.LocalDate;
import org.loket.law.timelimit.Deadline;

/**
 * The term to appeal for one party.
 *
 * @param servedOn null as long as the party was not told
 * @param deadline why the last day falls where it falls; null as long as the term has not begun
 */
public record AppealTerm(LocalDate servedOn, Deadline deadline) {

    static final AppealTerm NOT_BEGUN = new AppealTerm(null, null);

    /** Null as long as the term has not begun. */
    public LocalDate lastDay() {
        return deadline == null ? null : deadline.dueOn().orElseThrow();
    }
}
