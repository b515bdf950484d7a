package org.loket.law.category;

import static org.loket.law.Provision.BVR_SPECIFIC;

import java.util.List;
import java.util.Set;
import org.loket.law.Confidence;
import org.loket.law.Facts;
import org.loket.law.Facts.QualificationProof;
import org.loket.law.InForce;
import org.loket.law.Source;
import org.loket.law.condition.Condition;
import org.loket.law.condition.ContractEnd;
import org.loket.law.condition.Ending;
import org.loket.law.condition.LongestDuration;
import org.loket.law.condition.QualificationLevel;
import org.loket.law.condition.ThirdCountryNational;
import org.loket.law.engagement.GrantLength;
import org.loket.law.engagement.Particulars;

/** Fundamental research by a doctor on a grant of a few years. */
final class Postdoc implements AdmissionCategory {

    private static final InForce<List<Condition>> CONDITIONS = Conditions.since(
            Conditions.BVR,
            Category.POSTDOC,
            List.of(
                    new ThirdCountryNational(),
                    new QualificationLevel(BVR_SPECIFIC, "lowest-level.postdoc", Set.of(QualificationProof.DIPLOMA)),
                    Particulars.fundamentalResearch(BVR_SPECIFIC),
                    new GrantLength(BVR_SPECIFIC, "longest-grant.postdoc")),
            new Source("VL-PD", Confidence.CERTAIN));

    @Override
    public Category category() {
        return Category.POSTDOC;
    }

    @Override
    public InForce<List<Condition>> conditions() {
        return CONDITIONS;
    }

    @Override
    public List<Ending.Rule> endings() {
        return List.of(new ContractEnd(), new LongestDuration(BVR_SPECIFIC, "longest-duration.postdoc"));
    }

    @Override
    public RenewalRule renewal() {
        return RenewalRule.FREE;
    }

    @Override
    public List<Slot> documents(Facts facts) {
        return List.of(Slot.PASSPORT, Slot.DIPLOMA, Slot.GRANT);
    }

    @Override
    public List<Slot> welcomeDocuments() {
        return List.of(Slot.CONTRACT);
    }
}
