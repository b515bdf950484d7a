package org.loket.web.rest.intake;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.loket.kernel.CaseNumber;
import org.loket.law.category.Category;
import org.loket.worklist.FileLine;

/**
 * One application in the list of an employer.
 *
 * @param worker the name as far as the draft has it
 * @param stage {@code DRAFT}, or the stage of the case without what officials propose to each other
 * @param decisionDue the last day to decide; null for a draft and while the clock stands still
 * @param answerBy the last day to answer the question of the authority; null where nothing is asked
 */
record ApplicationLine(
        CaseNumber number,
        String stage,
        Category category,
        String worker,
        OffsetDateTime changedAt,
        LocalDate decisionDue,
        LocalDate answerBy) {

    static ApplicationLine of(FileLine line) {
        return new ApplicationLine(
                line.number(),
                line.stage(),
                line.category(),
                line.worker(),
                line.changedAt(),
                line.dueOn(),
                line.answerBy());
    }
}
