package org.loket.web.rest.casework;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.loket.casework.Stage;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.EnterpriseNumber;
import org.loket.law.category.Category;
import org.loket.worklist.CaseLine;

/**
 * One case in a queue.
 *
 * @param employer null where the register has no name for it
 * @param decisionDue the last day to decide; while the clock stands still, the day as it was before
 * @param daysLeft from today to that day; null while the clock stands still and once it is decided
 * @param answerBy the last day on which the applicant can answer; null where nothing is asked
 */
record QueueLine(
        CaseNumber number,
        Stage stage,
        Category category,
        EnterpriseNumber enterprise,
        String employer,
        String worker,
        LocalDate submittedOn,
        LocalDate decisionDue,
        Long daysLeft,
        LocalDate answerBy,
        String proposedBy,
        OffsetDateTime decidedAt) {

    static QueueLine of(CaseLine line) {
        return new QueueLine(
                line.number(),
                line.stage(),
                line.category(),
                line.enterprise(),
                line.employer(),
                line.worker(),
                line.submittedOn(),
                line.dueOn(),
                line.daysLeft(),
                line.answerBy(),
                line.proposedBy(),
                line.decidedAt());
    }
}
