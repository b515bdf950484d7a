package org.loket.worklist;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.loket.casework.Stage;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.EnterpriseNumber;
import org.loket.law.category.Category;

/**
 * One line of a queue.
 *
 * @param enterprise the enterprise that applied; null where the worker did
 * @param dueOn the last day to decide; while the clock stands still, the day as it was before
 * @param daysLeft from today to that day; negative when it has passed, null while the clock stands still
 * @param answerBy the last day on which the applicant can answer; null where nothing is asked
 * @param decidedAt null until it is decided
 */
public record CaseLine(
        CaseNumber number,
        Stage stage,
        Category category,
        EnterpriseNumber enterprise,
        String employer,
        String worker,
        LocalDate submittedOn,
        LocalDate dueOn,
        Long daysLeft,
        LocalDate answerBy,
        String proposedBy,
        OffsetDateTime decidedAt) {}
