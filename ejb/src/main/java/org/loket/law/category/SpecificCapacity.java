package org.loket.law.category;

import static org.loket.law.Provision.BVR_SPECIFIC;
import static org.loket.law.Provision.BVR_TRAINEES;
import static org.loket.law.Provision.BVR_VOLUNTEERS;

import java.util.List;
import java.util.Set;
import org.loket.law.Confidence;
import org.loket.law.Facts;
import org.loket.law.Facts.Capacity;
import org.loket.law.InForce;
import org.loket.law.Provision;
import org.loket.law.Source;
import org.loket.law.condition.Condition;
import org.loket.law.condition.ContractEnd;
import org.loket.law.condition.Ending;
import org.loket.law.condition.ThirdCountryNational;
import org.loket.law.engagement.InCapacity;

/**
 * Categories of which the sources give little more than the capacity they are meant for. That nothing else is asked is not
 * confirmed, and no longest duration is known: such an admission lasts as long as its contract.
 */
final class SpecificCapacity implements AdmissionCategory {

    private final Category category;
    private final List<Slot> documents;
    private final List<Slot> welcome;
    private final boolean feePaid;
    private final InForce<List<Condition>> conditions;

    private SpecificCapacity(
            Category category,
            Provision basis,
            Capacity capacity,
            List<Slot> documents,
            List<Slot> welcome,
            boolean feePaid) {
        this.category = category;
        this.documents = documents;
        this.welcome = welcome;
        this.feePaid = feePaid;
        this.conditions = Conditions.since(
                Conditions.BVR,
                category,
                List.of(new ThirdCountryNational(), new InCapacity(basis, Confidence.UNCERTAIN, Set.of(capacity))),
                new Source("WERK", Confidence.UNCERTAIN));
    }

    /** A trainee gets a work card and not a combined permit; no fee is asked for one. */
    static AdmissionCategory trainee() {
        return new SpecificCapacity(
                Category.TRAINEE,
                BVR_TRAINEES,
                Capacity.TRAINEE,
                List.of(Slot.CONTRACT, Slot.PASSPORT),
                List.of(),
                false);
    }

    /** A volunteer has no contract of employment. */
    static AdmissionCategory volunteer() {
        return new SpecificCapacity(
                Category.VOLUNTEER, BVR_VOLUNTEERS, Capacity.VOLUNTEER, List.of(Slot.PASSPORT), List.of(), true);
    }

    static AdmissionCategory technician() {
        return employed(Category.SPECIALISED_TECHNICIAN, Capacity.SPECIALISED_TECHNICIAN);
    }

    static AdmissionCategory clergy() {
        return employed(Category.CLERGY, Capacity.MINISTER_OF_RELIGION);
    }

    static AdmissionCategory journalist() {
        return employed(Category.JOURNALIST, Capacity.JOURNALIST);
    }

    private static AdmissionCategory employed(Category category, Capacity capacity) {
        return new SpecificCapacity(
                category,
                BVR_SPECIFIC,
                capacity,
                List.of(Slot.CONTRACT, Slot.PASSPORT),
                List.of(Slot.JOB_DESCRIPTION),
                true);
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
        return List.of(new ContractEnd());
    }

    @Override
    public RenewalRule renewal() {
        return RenewalRule.FREE;
    }

    @Override
    public boolean paysFee() {
        return feePaid;
    }

    @Override
    public List<Slot> documents(Facts facts) {
        return documents;
    }

    @Override
    public List<Slot> welcomeDocuments() {
        return welcome;
    }
}
