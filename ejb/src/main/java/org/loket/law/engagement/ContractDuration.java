package org.loket.law.engagement;

import java.time.LocalDate;
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

/** The contract runs for at least a set time; one of indefinite duration does. */
public final class ContractDuration implements Condition {

    private final Question asked;
    private final String shortest;

    public ContractDuration(Provision basis, String shortest) {
        this.asked = Question.of("contract-duration", basis);
        this.shortest = shortest;
    }

    @Override
    public Set<String> asks() {
        return Set.of("job.startsOn", "job.endsOn");
    }

    @Override
    public Optional<Finding> test(Filing filing) {
        Dated<Period> version = filing.value(shortest, Period.class);
        Question resting = asked.restingOn(version.source());
        int months = (int) version.value().toTotalMonths();
        LocalDate start = filing.job().startsOn();
        LocalDate end = filing.job().endsOn();
        if (start == null) {
            return Optional.of(resting.unknown("unknown", months));
        }
        LocalDate soonestEnd = start.plus(version.value()).minusDays(1);
        if (end == null) {
            return Optional.of(resting.answer(Met.YES, soonestEnd, null, "indefinite", months));
        }
        boolean met = !end.isBefore(soonestEnd);
        return Optional.of(resting.answer(
                met ? Met.YES : Met.NO, soonestEnd, end, met ? "met" : "too-short", months, soonestEnd, end));
    }
}
