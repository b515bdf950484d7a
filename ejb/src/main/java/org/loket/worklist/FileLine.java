package org.loket.worklist;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.loket.kernel.CaseNumber;
import org.loket.law.category.Category;

/**
 * One line in the list of an applicant's files.
 *
 * @param worker the worker's name as far as the draft has it; null while it has none
 * @param stage {@code DRAFT}, or the stage of the case without what officials propose to each other
 * @param openRequest whether the authority waits for an answer
 * @param answerBy the last day for that answer; null where nothing is asked
 */
public record FileLine(
        CaseNumber number,
        Category category,
        String worker,
        String stage,
        OffsetDateTime changedAt,
        LocalDate dueOn,
        boolean openRequest,
        LocalDate answerBy) {}
