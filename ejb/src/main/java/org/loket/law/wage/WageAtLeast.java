package org.loket.law.wage;

import java.util.Optional;
import java.util.Set;
import org.loket.kernel.Money;
import org.loket.law.Confidence;
import org.loket.law.Finding;
import org.loket.law.Met;
import org.loket.law.Provision;
import org.loket.law.condition.Condition;
import org.loket.law.condition.Filing;
import org.loket.law.condition.Question;

/** The gross annual wage reaches one threshold, the same for everybody in the category. */
public final class WageAtLeast implements Condition {

    private final Question asked;
    private final Threshold threshold;

    private WageAtLeast(Provision basis, Threshold threshold) {
        this.asked = Question.of("wage-threshold", basis);
        this.threshold = threshold;
    }

    /** A percentage of the average gross annual wage. */
    public static Condition share(Provision basis, String share) {
        return new WageAtLeast(basis, filing -> filing.percentIfAny(WageBase.BASE, share)
                .map(part -> new Amount(part.amount(), part.confidence())));
    }

    /** An amount of its own. */
    public static Condition amount(Provision basis, String name) {
        return new WageAtLeast(basis, filing -> filing.valueIfAny(name, Money.class)
                .map(version -> new Amount(version.value(), version.source().confidence())));
    }

    @Override
    public Set<String> asks() {
        return Set.of("job.grossAnnualWage");
    }

    @Override
    public Optional<Finding> test(Filing filing) {
        Money wage = filing.job().grossAnnualWage();
        return Optional.of(
                threshold.on(filing).map(amount -> compare(amount, wage)).orElseGet(() -> asked.restingOn(
                                Confidence.UNCERTAIN)
                        .answer(Met.UNKNOWN, null, wage, "no-amount", filing.day())));
    }

    private Finding compare(Amount amount, Money wage) {
        Question resting = asked.restingOn(amount.confidence());
        Money required = amount.euros();
        if (wage == null) {
            return resting.answer(Met.UNKNOWN, required, null, "unknown", required);
        }
        boolean met = wage.atLeast(required);
        return resting.answer(met ? Met.YES : Met.NO, required, wage, met ? "met" : "too-low", required, wage);
    }

    private record Amount(Money euros, Confidence confidence) {}

    @FunctionalInterface
    private interface Threshold {

        /** The amount on the day of filing; nothing where none is known. */
        Optional<Amount> on(Filing filing);
    }
}
