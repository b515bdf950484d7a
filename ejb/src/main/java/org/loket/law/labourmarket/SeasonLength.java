package org.loket.law.labourmarket;

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

/** A season lasts so many months at most out of twelve; other seasons of the same twelve months are not among the facts. */
public final class SeasonLength implements Condition {

    private final Question asked;
    private final String longest;

    public SeasonLength(Provision basis, String longest) {
        this.asked = Question.of("season-length", basis);
        this.longest = longest;
    }

    @Override
    public Set<String> asks() {
        return Set.of("job.startsOn", "job.endsOn");
    }

    @Override
    public Optional<Finding> test(Filing filing) {
        Dated<Period> version = filing.value(longest, Period.class);
        int months = (int) version.value().toTotalMonths();
        Question resting = asked.restingOn(version.source());
        LocalDate start = filing.job().startsOn();
        LocalDate end = filing.job().endsOn();
        if (start == null || end == null) {
            return Optional.of(resting.answer(Met.UNKNOWN, null, end, "unknown", months));
        }
        LocalDate last = start.plus(version.value()).minusDays(1);
        boolean met = !end.isAfter(last);
        return Optional.of(resting.answer(met ? Met.YES : Met.NO, last, end, met ? "met" : "too-long", months, last));
    }
}
