package org.loket.law.category;

import static org.loket.law.Provision.BVR_SPECIFIC;

import java.util.List;
import java.util.Set;
import org.loket.law.Confidence;
import org.loket.law.Facts;
import org.loket.law.Facts.Capacity;
import org.loket.law.InForce;
import org.loket.law.Source;
import org.loket.law.condition.Condition;
import org.loket.law.condition.ContractEnd;
import org.loket.law.condition.Ending;
import org.loket.law.condition.LongestDuration;
import org.loket.law.condition.ThirdCountryNational;
import org.loket.law.engagement.InCapacity;
import org.loket.law.wage.WageAtLeast;

/** Managerial work (leidinggevend): a function of management and a wage to match. */
final class Managerial implements AdmissionCategory {

    private static final InForce<List<Condition>> CONDITIONS = Conditions.since(
            Conditions.BVR,
            Category.MANAGERIAL,
            List.of(
                    new ThirdCountryNational(),
                    new InCapacity(BVR_SPECIFIC, Confidence.LIKELY, Set.of(Capacity.MANAGER)),
                    WageAtLeast.share(BVR_SPECIFIC, "wage-share.managerial")),
            new Source("VL-90", Confidence.LIKELY));

    @Override
    public Category category() {
        return Category.MANAGERIAL;
    }

    @Override
    public InForce<List<Condition>> conditions() {
        return CONDITIONS;
    }

    @Override
    public List<Ending.Rule> endings() {
        return List.of(new ContractEnd(), new LongestDuration(BVR_SPECIFIC, "longest-duration.managerial"));
    }

    @Override
    public RenewalRule renewal() {
        return RenewalRule.FREE;
    }

    @Override
    public List<Slot> documents(Facts facts) {
        return List.of(Slot.CONTRACT, Slot.PASSPORT);
    }

    @Override
    public List<Slot> welcomeDocuments() {
        return List.of(Slot.JOB_DESCRIPTION);
    }
}
