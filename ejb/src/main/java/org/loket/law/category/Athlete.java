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
import org.loket.law.condition.ThirdCountryNational;
import org.loket.law.engagement.InCapacity;
import org.loket.law.wage.AthleteWage;

/** Professional sport (beroepssporter): athletes, referees and coaches, with an amount of their own. */
final class Athlete implements AdmissionCategory {

    private static final InForce<List<Condition>> CONDITIONS = Conditions.since(
            Conditions.BVR,
            Category.ATHLETE,
            List.of(
                    new ThirdCountryNational(),
                    new InCapacity(
                            BVR_SPECIFIC,
                            Confidence.UNCERTAIN,
                            Set.of(Capacity.ATHLETE, Capacity.COACH, Capacity.REFEREE)),
                    new AthleteWage(BVR_SPECIFIC)),
            new Source("WERK", Confidence.UNCERTAIN));

    @Override
    public Category category() {
        return Category.ATHLETE;
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
        return List.of(Slot.CONTRACT, Slot.PASSPORT);
    }
}
