package org.loket.law.wage;

import java.util.Optional;
import java.util.Set;
import org.loket.kernel.Money;
import org.loket.law.Finding;
import org.loket.law.Met;
import org.loket.law.Provision;
import org.loket.law.condition.Condition;
import org.loket.law.condition.Filing;
import org.loket.law.condition.Question;

/** The wage reaches what the joint committee of the sector sets for the qualification. */
public final class SectorMinimum implements Condition {

    private final Question asked;

    public SectorMinimum(Provision basis) {
        this.asked = Question.of("wage-threshold", basis);
    }

    @Override
    public Set<String> asks() {
        return Set.of("job.grossAnnualWage", "job.sectorMinimumWage");
    }

    @Override
    public Optional<Finding> test(Filing filing) {
        Money required = filing.job().sectorMinimumWage();
        Money found = filing.job().grossAnnualWage();
        if (required == null || found == null) {
            return Optional.of(asked.answer(Met.UNKNOWN, required, found, "sector-unknown"));
        }
        boolean met = found.atLeast(required);
        return Optional.of(asked.answer(
                met ? Met.YES : Met.NO, required, found, met ? "sector-met" : "sector-too-low", required, found));
    }
}
