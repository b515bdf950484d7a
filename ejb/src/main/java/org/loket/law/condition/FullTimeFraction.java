package org.loket.law.condition;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.loket.law.Dated;
import org.loket.law.Finding;
import org.loket.law.Met;
import org.loket.law.Provision;

/** The contract covers at least a set part of a full-time week. */
public final class FullTimeFraction implements Condition {

    private final Question asked;
    private final String lowest;

    public FullTimeFraction(Provision basis, String lowest) {
        this.asked = Question.of("full-time-fraction", basis);
        this.lowest = lowest;
    }

    @Override
    public Set<String> asks() {
        return Set.of("job.fullTimeFraction");
    }

    @Override
    public Optional<Finding> test(Filing filing) {
        Dated<BigDecimal> version = filing.value(lowest, BigDecimal.class);
        BigDecimal required = version.value();
        BigDecimal found = filing.job().fullTimeFraction();
        Question resting = asked.restingOn(version.source());
        if (found == null) {
            return Optional.of(resting.answer(Met.UNKNOWN, required, null, "unknown", percent(required)));
        }
        boolean met = found.compareTo(required) >= 0;
        return Optional.of(resting.answer(
                met ? Met.YES : Met.NO, required, found, met ? "met" : "too-low", percent(required), percent(found)));
    }

    private static BigDecimal percent(BigDecimal fraction) {
        return fraction.movePointRight(2).stripTrailingZeros();
    }
}
