package org.loket.trial;

import java.time.LocalDate;
import java.util.List;
import org.loket.kernel.CaseNumber;
import org.loket.law.category.Category;
import org.loket.law.category.Verdict;

/**
 * A pending file for which an amendment would make a difference.
 *
 * @param submittedOn null for a draft, which comes under the amendment when it is submitted from its first day
 * @param conditions those that come out otherwise; empty where only an amount, a term or the validity changes
 */
public record FileTouched(
        CaseNumber number,
        Category category,
        LocalDate submittedOn,
        Verdict before,
        Verdict after,
        Direction direction,
        List<ConditionChanged> conditions) {

    public boolean isDraft() {
        return submittedOn == null;
    }
}
