package org.loket.law.category;

import static org.loket.law.Provision.BVR_ICT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.loket.law.Confidence;
import org.loket.law.Facts;
import org.loket.law.Facts.Capacity;
import org.loket.law.Facts.QualificationProof;
import org.loket.law.InForce;
import org.loket.law.Source;
import org.loket.law.condition.Condition;
import org.loket.law.condition.ContractEnd;
import org.loket.law.condition.Ending;
import org.loket.law.condition.LongestDuration;
import org.loket.law.condition.QualificationLevel;
import org.loket.law.condition.ThirdCountryNational;
import org.loket.law.engagement.InCapacity;
import org.loket.law.engagement.OutsideUnion;
import org.loket.law.engagement.Particulars;
import org.loket.law.engagement.PriorService;
import org.loket.law.wage.WageAtLeast;

/** A transfer within the undertaking or group from outside the Union, as manager, specialist or trainee. */
final class IntraCompanyTransferee implements AdmissionCategory {

    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 12, 16);

    private final Category category;
    private final InForce<List<Condition>> conditions;
    private final Ending.Rule longest;

    private IntraCompanyTransferee(Category category, Capacity capacity, String name) {
        this.category = category;
        this.longest = new LongestDuration(BVR_ICT, "longest-duration." + name);
        this.conditions = Conditions.since(
                FIRST_DAY,
                category,
                List.of(
                        new ThirdCountryNational(),
                        new InCapacity(BVR_ICT, Confidence.CERTAIN, Set.of(capacity)),
                        Particulars.sameGroup(BVR_ICT),
                        new PriorService(BVR_ICT, "shortest-service.ict"),
                        new QualificationLevel(BVR_ICT, "lowest-level." + name, Set.of(QualificationProof.values())),
                        new OutsideUnion(BVR_ICT),
                        WageAtLeast.share(BVR_ICT, "wage-share." + name)),
                new Source("VL-ICT", Confidence.CERTAIN));
    }

    static AdmissionCategory manager() {
        return new IntraCompanyTransferee(Category.ICT_MANAGER, Capacity.MANAGER, "ict-manager");
    }

    static AdmissionCategory specialist() {
        return new IntraCompanyTransferee(Category.ICT_SPECIALIST, Capacity.SPECIALIST, "ict-specialist");
    }

    static AdmissionCategory trainee() {
        return new IntraCompanyTransferee(Category.ICT_TRAINEE, Capacity.TRAINEE, "ict-trainee");
    }

    @Override
    public Category category() {
        return category;
    }

    @Override
    public InForce<List<Condition>> conditions() {
        return conditions;
    }

    @Override
    public List<Ending.Rule> endings() {
        return List.of(new ContractEnd(), longest);
    }

    @Override
    public RenewalRule renewal() {
        return RenewalRule.FREE;
    }

    @Override
    public List<Slot> documents(Facts facts) {
        QualificationProof proof = facts.worker().qualificationProof();
        List<Slot> slots =
                new ArrayList<>(List.of(Slot.CONTRACT, Slot.PASSPORT, Slot.ASSIGNMENT_LETTER, Slot.GROUP_PROOF));
        if (proof != null) {
            slots.add(proof == QualificationProof.DIPLOMA ? Slot.DIPLOMA : Slot.EXPERIENCE);
        }
        return List.copyOf(slots);
    }
}
