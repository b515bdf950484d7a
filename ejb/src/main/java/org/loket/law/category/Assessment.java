package org.loket.law.category;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.loket.kernel.Money;
import org.loket.law.Citation;
import org.loket.law.Confidence;
import org.loket.law.Finding;
import org.loket.law.Met;
import org.loket.law.Reason;
import org.loket.law.fee.FederalFee;
import org.loket.law.labourmarket.Ring;
import org.loket.law.timelimit.Target;

/**
 * The answer of the law to one set of facts: every condition, never only the first that fails.
 *
 * @param validAtMostUntil the last day for which admission could be granted; null while the start is not known or where nothing ends it
 * @param validityReason why it ends there; null with it
 * @param fee the regional fee; null where no fee is known for that day
 * @param feeBasis the provision that sets the fee; null with it
 * @param documents the slots that must be filled before the file is complete
 * @param rings the circles of the concentric model in their order; none where the category has nothing to do with them
 * @param lawVersion names the versions of lists and values that were used, for replay
 * @param feeConfidence null where no fee is known
 * @param target what the region sets itself beside the term; null where it said nothing
 * @param federalFee what is paid to the federal authority; null where no amount is known for that day
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
        Citation feeBasis,
        List<Slot> documents,
        List<Slot> welcomeDocuments,
        List<Ring> rings,
        String lawVersion,
        Confidence decisionTermConfidence,
        Confidence feeConfidence,
        Target.Goal target,
        FederalFee federalFee) {

    /** How many conditions have that answer. */
    public long count(Met met) {
        return findings.stream().filter(finding -> finding.met() == met).count();
    }

    /** The same answer on other findings, where not everything is tested again. */
    public Assessment on(List<Finding> others) {
        return new Assessment(
                category,
                lawDate,
                Verdict.of(others),
                others,
                validAtMostUntil,
                validityReason,
                decisionDueWithin,
                decisionTerm,
                fee,
                feeBasis,
                documents,
                welcomeDocuments,
                rings,
                lawVersion,
                decisionTermConfidence,
                feeConfidence,
                target,
                federalFee);
    }

    /** Why admission ends on a day, and how sure that is. */
    public record Limit(Reason reason, Citation citation, Confidence confidence) {}
}
