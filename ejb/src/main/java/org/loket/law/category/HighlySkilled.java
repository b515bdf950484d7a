package org.loket.law.category;

import static org.loket.law.Provision.BVR_HIGHLY_SKILLED;
import static org.loket.law.Provision.BVR_LIMITED_DURATION;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.loket.law.Confidence;
import org.loket.law.Dated;
import org.loket.law.Facts;
import org.loket.law.Facts.QualificationProof;
import org.loket.law.InForce;
import org.loket.law.Source;
import org.loket.law.condition.Condition;
import org.loket.law.condition.ContractEnd;
import org.loket.law.condition.EmployerStanding;
import org.loket.law.condition.Ending;
import org.loket.law.condition.LongestDuration;
import org.loket.law.condition.QualificationLevel;
import org.loket.law.condition.ThirdCountryNational;
import org.loket.law.condition.YesOrNo;
import org.loket.law.timelimit.Target;
import org.loket.law.wage.WageAtThirty;
import org.loket.law.wage.WageThreshold;

/** Highly skilled work (hooggeschoold): a diploma of higher education and a wage to match. */
final class HighlySkilled implements AdmissionCategory {

    private static final String SHARE = "wage-share.highly-skilled";

    private static final Condition WORKER = new ThirdCountryNational();
    private static final Condition DIPLOMA = new QualificationLevel(
            BVR_HIGHLY_SKILLED, "lowest-level.highly-skilled", Set.of(QualificationProof.DIPLOMA));
    private static final Condition FUNCTION = YesOrNo.functionRequiresHigherEducation(BVR_HIGHLY_SKILLED);
    private static final Condition WAGE = new WageThreshold(BVR_HIGHLY_SKILLED, SHARE);
    private static final Condition STANDING = new EmployerStanding();
    private static final Ending.Rule LONGEST =
            new LongestDuration(BVR_LIMITED_DURATION, "longest-duration.highly-skilled");
    private static final WageAtThirty AT_THIRTY = new WageAtThirty(SHARE, LONGEST);

    private static final InForce<List<Condition>> CONDITIONS = InForce.since(
                    "conditions.highly-skilled",
                    LocalDate.of(2019, 1, 1),
                    List.of(WORKER, DIPLOMA, WAGE, AT_THIRTY),
                    new Source("WW18", Confidence.CERTAIN))
            .then(
                    LocalDate.of(2024, 5, 1),
                    List.of(WORKER, DIPLOMA, WAGE, AT_THIRTY, STANDING),
                    new Source("WW24", Confidence.CERTAIN))
            .then(
                    LocalDate.of(2026, 1, 1),
                    List.of(WORKER, DIPLOMA, FUNCTION, WAGE, AT_THIRTY, STANDING),
                    new Source("KPMG26", Confidence.CERTAIN));

    private static final InForce<List<ContractContent>> CONTRACT = InForce.since(
            "contract-content.highly-skilled",
            LocalDate.of(2026, 1, 1),
            List.of(ContractContent.values()),
            new Source("KPMG26", Confidence.LIKELY));

    @Override
    public Category category() {
        return Category.HIGHLY_SKILLED;
    }

    @Override
    public InForce<List<Condition>> conditions() {
        return CONDITIONS;
    }

    @Override
    public List<Ending.Rule> endings() {
        return List.of(new ContractEnd(), LONGEST, AT_THIRTY);
    }

    @Override
    public RenewalRule renewal() {
        return RenewalRule.FREE;
    }

    @Override
    public List<Slot> documents(Facts facts) {
        return List.of(Slot.CONTRACT, Slot.PASSPORT, Slot.DIPLOMA);
    }

    @Override
    public List<ContractContent> contractContent(LocalDate day) {
        return CONTRACT.find(day).map(Dated::value).orElse(List.of());
    }

    @Override
    public List<Slot> welcomeDocuments() {
        return List.of(Slot.JOB_DESCRIPTION);
    }

    @Override
    public Optional<Target> target() {
        return Optional.of(Target.FAST_LANE);
    }
}
