package org.loket.law.category;

import static org.loket.law.Provision.BVR_RESEARCHERS;

import java.util.List;
import org.loket.law.Confidence;
import org.loket.law.Facts;
import org.loket.law.InForce;
import org.loket.law.Source;
import org.loket.law.condition.Condition;
import org.loket.law.condition.ContractEnd;
import org.loket.law.condition.Ending;
import org.loket.law.condition.ThirdCountryNational;
import org.loket.law.engagement.Particulars;

/** Research under a hosting agreement (gastovereenkomst) with a recognised institution, for as long as the project. */
final class Researcher implements AdmissionCategory {

    private static final InForce<List<Condition>> CONDITIONS = Conditions.since(
            Conditions.BVR,
            Category.RESEARCHER,
            List.of(
                    new ThirdCountryNational(),
                    Particulars.hostingAgreement(BVR_RESEARCHERS),
                    Particulars.recognisedInstitution(BVR_RESEARCHERS)),
            new Source("ADM", Confidence.LIKELY));

    @Override
    public Category category() {
        return Category.RESEARCHER;
    }

    @Override
    public InForce<List<Condition>> conditions() {
        return CONDITIONS;
    }

    @Override
    public List<Ending.Rule> endings() {
        return List.of(new ContractEnd());
    }

    @Override
    public RenewalRule renewal() {
        return RenewalRule.FREE;
    }

    @Override
    public List<Slot> documents(Facts facts) {
        return List.of(Slot.PASSPORT, Slot.HOSTING_AGREEMENT);
    }

    @Override
    public List<Slot> welcomeDocuments() {
        return List.of(Slot.CONTRACT);
    }
}
