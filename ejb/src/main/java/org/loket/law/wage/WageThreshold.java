package org.loket.law.wage;

import java.util.Optional;
import java.util.Set;
import org.loket.kernel.Money;
import org.loket.law.Dated;
import org.loket.law.Finding;
import org.loket.law.Met;
import org.loket.law.Provision;
import org.loket.law.condition.Condition;
import org.loket.law.condition.Filing;
import org.loket.law.condition.Question;

/** The gross annual wage reaches a percentage of the average gross annual wage, reduced for some. */
public final class WageThreshold implements Condition {

    private final Question asked;
    private final String share;

    public WageThreshold(Provision basis, String share) {
        this.asked = Question.of("wage-threshold", basis);
        this.share = share;
    }

    @Override
    public Set<String> asks() {
        return Set.of("job.grossAnnualWage", "job.posted", "job.profession", "job.startsOn", "worker.birthDate");
    }

    @Override
    public Optional<Finding> test(Filing filing) {
        Dated<Money> base = filing.value(WageBase.BASE, Money.class);
        Money full = WageBase.share(filing, share);
        Money reduced = WageBase.share(filing, WageBase.REDUCED_SHARE);
        Reduction reduction = Reduction.of(filing);
        Question resting = asked.restingOn(base.source());
        Money wage = filing.job().grossAnnualWage();
        Money required = reduction.applies() == Met.YES ? reduced : full;

        if (wage == null) {
            return Optional.of(resting.answer(Met.UNKNOWN, required, null, "unknown", required));
        }
        if (wage.atLeast(full)) {
            return Optional.of(resting.answer(Met.YES, required, wage, "met", required, wage));
        }
        if (!wage.atLeast(reduced)) {
            Money nearest = reduction.applies() == Met.NO ? full : reduced;
            return Optional.of(resting.answer(Met.NO, nearest, wage, "too-low", nearest, wage));
        }
        // between the two thresholds, everything hangs on the reduction
        Question hanging = resting.restingOn(reduction.confidence());
        return Optional.of(
                switch (reduction.applies()) {
                    case YES -> hanging.answer(Met.YES, reduced, wage, "met-reduced", reduced, wage);
                    case NO -> hanging.answer(Met.NO, full, wage, "too-low", full, wage);
                    case UNKNOWN -> hanging.answer(Met.UNKNOWN, full, wage, "reduction-unknown", full, reduced, wage);
                });
    }
}
