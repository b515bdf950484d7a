package org.loket.law.category;

import static org.loket.law.Provision.BVR_UNLIMITED;

import java.util.List;
import org.loket.law.Confidence;
import org.loket.law.Facts;
import org.loket.law.InForce;
import org.loket.law.Source;
import org.loket.law.condition.Condition;
import org.loket.law.condition.Ending;
import org.loket.law.condition.ThirdCountryNational;
import org.loket.law.history.Standing;
import org.loket.law.history.WorkHistory;

/** Admission without limit (onbepaalde duur), for any work, which the worker asks for after years of work. */
final class Unlimited implements AdmissionCategory {

    private static final InForce<List<Condition>> CONDITIONS = InForce.since(
            "conditions.UNLIMITED",
            Conditions.BVR,
            List.of(
                    new ThirdCountryNational(),
                    Standing.legalStay(BVR_UNLIMITED),
                    Standing.validContract(BVR_UNLIMITED),
                    new WorkHistory(BVR_UNLIMITED)),
            new Source("VR-ONB", Confidence.CERTAIN));

    @Override
    public Category category() {
        return Category.UNLIMITED;
    }

    @Override
    public InForce<List<Condition>> conditions() {
        return CONDITIONS;
    }

    /** Nothing ends it. */
    @Override
    public List<Ending.Rule> endings() {
        return List.of();
    }

    @Override
    public Applicant applicant() {
        return Applicant.WORKER;
    }

    @Override
    public RenewalRule renewal() {
        return RenewalRule.NOT_NEEDED;
    }

    /** It is asked for at the region itself; the fee is one for applications through the portal. */
    @Override
    public boolean paysFee() {
        return false;
    }

    @Override
    public List<Slot> documents(Facts facts) {
        return List.of(Slot.CONTRACT, Slot.PASSPORT);
    }
}
