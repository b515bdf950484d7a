package org.loket.law.wage;

import java.util.Optional;
import java.util.Set;
import org.loket.kernel.Money;
import org.loket.law.Dated;
import org.loket.law.Facts;
import org.loket.law.Finding;
import org.loket.law.Met;
import org.loket.law.Provision;
import org.loket.law.condition.Condition;
import org.loket.law.condition.Filing;
import org.loket.law.condition.Question;

/** What a professional athlete or referee earns at least; for a coach without a contract for athletes a part of it. */
public final class AthleteWage implements Condition {

    private static final String AMOUNT = "wage.athlete";
    private static final String COACH_SHARE = "athlete-wage-share.coach";

    private final Question asked;

    public AthleteWage(Provision basis) {
        this.asked = Question.of("wage-threshold", basis);
    }

    @Override
    public Set<String> asks() {
        return Set.of("job.grossAnnualWage", "engagement.capacity", "engagement.athleteContract");
    }

    @Override
    public Optional<Finding> test(Filing filing) {
        Dated<Money> amount = filing.value(AMOUNT, Money.class);
        Dated<Integer> share = filing.value(COACH_SHARE, Integer.class);
        Money full = amount.value();
        Money reduced = filing.percent(AMOUNT, COACH_SHARE);
        Met lower = reducedApplies(filing);
        Question resting = asked.restingOn(amount.source());
        if (lower != Met.NO) {
            resting = resting.restingOn(share.source());
        }
        Money required = lower == Met.YES ? reduced : full;
        Money wage = filing.job().grossAnnualWage();
        if (wage == null) {
            return Optional.of(resting.answer(Met.UNKNOWN, required, null, "unknown", required));
        }
        if (wage.atLeast(required)) {
            return Optional.of(resting.answer(Met.YES, required, wage, "met", required, wage));
        }
        if (lower == Met.UNKNOWN && wage.atLeast(reduced)) {
            return Optional.of(resting.answer(Met.UNKNOWN, full, wage, "athlete-unknown", full, reduced, wage));
        }
        Money nearest = lower == Met.NO ? full : reduced;
        return Optional.of(resting.answer(Met.NO, nearest, wage, "too-low", nearest, wage));
    }

    private static Met reducedApplies(Filing filing) {
        Facts.Capacity capacity = filing.facts().engagement().capacity();
        Boolean athleteContract = filing.facts().engagement().athleteContract();
        if (capacity != null && capacity != Facts.Capacity.COACH || Boolean.TRUE.equals(athleteContract)) {
            return Met.NO;
        }
        return capacity == null || athleteContract == null ? Met.UNKNOWN : Met.YES;
    }
}
