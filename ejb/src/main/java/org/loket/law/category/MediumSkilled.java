package org.loket.law.category;

import static org.loket.law.Provision.BVR_MEDIUM_SKILLED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.loket.law.Confidence;
import org.loket.law.Facts;
import org.loket.law.Facts.QualificationProof;
import org.loket.law.Finding;
import org.loket.law.InForce;
import org.loket.law.Met;
import org.loket.law.Source;
import org.loket.law.condition.Condition;
import org.loket.law.condition.ContractEnd;
import org.loket.law.condition.EmployerStanding;
import org.loket.law.condition.Ending;
import org.loket.law.condition.Filing;
import org.loket.law.condition.FullTimeFraction;
import org.loket.law.condition.LongestDuration;
import org.loket.law.condition.QualificationLevel;
import org.loket.law.condition.ThirdCountryNational;
import org.loket.law.condition.YesOrNo;
import org.loket.law.labourmarket.Ring;
import org.loket.law.labourmarket.Rings;
import org.loket.law.shortagelist.FunctionOnList;
import org.loket.law.wage.SectorMinimum;

/** Medium-skilled work (middengeschoold): a function on the ministerial list, on the employer's own payroll. */
final class MediumSkilled implements AdmissionCategory {

    private static final List<Condition> SINCE_2019 = List.of(
            new ThirdCountryNational(),
            new FunctionOnList(),
            new QualificationLevel(
                    BVR_MEDIUM_SKILLED, "lowest-level.medium-skilled", Set.of(QualificationProof.values())),
            new FullTimeFraction(BVR_MEDIUM_SKILLED, "lowest-fraction.medium-skilled"),
            YesOrNo.noPosting(BVR_MEDIUM_SKILLED),
            YesOrNo.employerEstablished(BVR_MEDIUM_SKILLED),
            new SectorMinimum(BVR_MEDIUM_SKILLED));

    private static final InForce<List<Condition>> CONDITIONS = InForce.since(
                    "conditions.medium-skilled",
                    LocalDate.of(2019, 1, 1),
                    SINCE_2019,
                    new Source("WW18", Confidence.CERTAIN))
            .then(
                    LocalDate.of(2024, 5, 1),
                    and(SINCE_2019, new EmployerStanding()),
                    new Source("WW24", Confidence.CERTAIN));

    @Override
    public Category category() {
        return Category.MEDIUM_SKILLED;
    }

    @Override
    public InForce<List<Condition>> conditions() {
        return CONDITIONS;
    }

    @Override
    public List<Ending.Rule> endings() {
        return List.of(new ContractEnd(), new LongestDuration(BVR_MEDIUM_SKILLED, "longest-duration.medium-skilled"));
    }

    @Override
    public RenewalRule renewal() {
        return RenewalRule.SAME_ONCE_DELISTED;
    }

    @Override
    public List<Slot> documents(Facts facts) {
        QualificationProof proof = facts.worker().qualificationProof();
        List<Slot> slots = new ArrayList<>(List.of(Slot.CONTRACT, Slot.PASSPORT));
        if (proof != null) {
            slots.add(proof == QualificationProof.DIPLOMA ? Slot.DIPLOMA : Slot.EXPERIENCE);
        }
        return List.copyOf(slots);
    }

    @Override
    public List<Slot> welcomeDocuments() {
        return List.of(Slot.JOB_DESCRIPTION);
    }

    @Override
    public List<Ring> rings(Filing filing, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.condition().equals(FunctionOnList.NAME) && finding.met() == Met.YES)
                .findFirst()
                .map(finding -> Rings.presumed(filing, BVR_MEDIUM_SKILLED, finding.confidence()))
                .orElse(List.of());
    }

    static List<Condition> and(List<Condition> former, Condition added) {
        List<Condition> all = new ArrayList<>(former);
        all.add(added);
        return List.copyOf(all);
    }
}
