package org.loket.law.category;

import static org.loket.law.Provision.BVR_BLUE_CARD;

import java.util.List;
import org.loket.law.Confidence;
import org.loket.law.Facts;
import org.loket.law.Facts.QualificationProof;
import org.loket.law.InForce;
import org.loket.law.Source;
import org.loket.law.condition.Condition;
import org.loket.law.condition.Ending;
import org.loket.law.condition.ThirdCountryNational;
import org.loket.law.engagement.BlueCardValidity;
import org.loket.law.engagement.ContractDuration;
import org.loket.law.engagement.DiplomaOrItExperience;
import org.loket.law.timelimit.Term;
import org.loket.law.wage.WageAtLeast;

/** The EU Blue Card: highly qualified work under a contract of some length, on a higher wage, with more freedom. */
final class BlueCard implements AdmissionCategory {

    private static final InForce<List<Condition>> CONDITIONS = Conditions.since(
            Conditions.BVR,
            Category.BLUE_CARD,
            List.of(
                    new ThirdCountryNational(),
                    new ContractDuration(BVR_BLUE_CARD, "shortest-contract.blue-card"),
                    new DiplomaOrItExperience(BVR_BLUE_CARD, "lowest-level.blue-card", "it-experience.blue-card"),
                    WageAtLeast.share(BVR_BLUE_CARD, "wage-share.blue-card")),
            new Source("VR-BC", Confidence.CERTAIN));

    @Override
    public Category category() {
        return Category.BLUE_CARD;
    }

    @Override
    public InForce<List<Condition>> conditions() {
        return CONDITIONS;
    }

    @Override
    public List<Ending.Rule> endings() {
        return List.of(new BlueCardValidity());
    }

    @Override
    public RenewalRule renewal() {
        return RenewalRule.BY_NOTIFICATION;
    }

    @Override
    public Term decisionTerm() {
        return Term.DECISION_BLUE_CARD;
    }

    @Override
    public List<Slot> documents(Facts facts) {
        boolean experience = facts.worker().qualificationProof() == QualificationProof.EXPERIENCE;
        return List.of(Slot.CONTRACT, Slot.PASSPORT, experience ? Slot.EXPERIENCE : Slot.DIPLOMA);
    }

    @Override
    public List<Slot> welcomeDocuments() {
        return List.of(Slot.JOB_DESCRIPTION);
    }
}
