package org.loket.law.engagement;

import java.time.Period;
import java.util.Optional;
import java.util.Set;
import org.loket.law.Dated;
import org.loket.law.Finding;
import org.loket.law.Met;
import org.loket.law.Provision;
import org.loket.law.condition.Condition;
import org.loket.law.condition.Filing;
import org.loket.law.condition.Question;

/** Before the transfer the worker served the group abroad for a set time without a break. */
public final class PriorService implements Condition {

    private final Question asked;
    private final String shortest;

    public PriorService(Provision basis, String shortest) {
        this.asked = Question.of("prior-service", basis);
        this.shortest = shortest;
    }

    @Override
    public Set<String> asks() {
        return Set.of("worker.monthsOfPriorServiceInGroup");
    }

    @Override
    public Optional<Finding> test(Filing filing) {
        Dated<Period> version = filing.value(shortest, Period.class);
        Question resting = asked.restingOn(version.source());
        int required = (int) version.value().toTotalMonths();
        Integer found = filing.worker().monthsOfPriorServiceInGroup();
        if (found == null) {
            return Optional.of(resting.answer(Met.UNKNOWN, required, null, "unknown", required));
        }
        boolean met = found >= required;
        return Optional.of(
                resting.answer(met ? Met.YES : Met.NO, required, found, met ? "met" : "too-short", required, found));
    }
}
