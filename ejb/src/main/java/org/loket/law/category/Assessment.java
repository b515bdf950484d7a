package org.loket.law.category;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.loket.kernel.Money;
import org.loket.law.Citation;
import org.loket.law.Finding;

/**
 * The answer of the law to one set of facts: every condition, never only the first that fails.
 *
 * @param validAtMostUntil the last day for which admission could be granted; null while the start is not known
 * @param validityReason why it ends there, as a condition-like key with its citation
 * @param fee the regional fee; null where no fee is known for that day
 * @param documents the slots that must be filled before the file is complete
 * @param lawVersion names the versions of lists and values that were used, for replay
 */
public record Assessment(
        Category category,
        LocalDate lawDate,
        Verdict verdict,
        List<Finding> findings,
        LocalDate validAtMostUntil,
        Limit validityReason,
        Period decisionDueWithin,
        Citation decisionTerm,
        Money fee,
        List<Slot> documents,
        List<Slot> welcomeDocuments,
        String lawVersion) {

    /** Why admission ends on a day. */
    public record Limit(org.loket.law.Reason reason, Citation citation) {}
}
