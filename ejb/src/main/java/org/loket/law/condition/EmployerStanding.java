package org.loket.law.condition;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import org.loket.law.Dated;
import org.loket.law.Finding;
import org.loket.law.Met;
import org.loket.law.Provision;

/** The authority may refuse an employer that has existed too short a time or has nobody in service. */
public final class EmployerStanding implements Condition {

    private static final Question ASKED =
            Question.of("employer-standing", Provision.BVR_REFUSAL).leftToTheAuthority();
    private static final String YOUNGEST = "employer-youngest-age";

    @Override
    public Set<String> asks() {
        return Set.of("employer.foundedOn", "employer.employees");
    }

    @Override
    public Optional<Finding> test(Filing filing) {
        Dated<Period> youngest = filing.value(YOUNGEST, Period.class);
        Question asked = ASKED.restingOn(youngest.source());
        LocalDate lastFoundingDay = filing.day()
                .minusMonths(youngest.value().toTotalMonths())
                .minusDays(youngest.value().getDays());
        LocalDate foundedOn = filing.employer().foundedOn();
        Integer employees = filing.employer().employees();
        int years = youngest.value().getYears();
        if (foundedOn != null && foundedOn.isAfter(lastFoundingDay)) {
            return Optional.of(asked.answer(Met.NO, lastFoundingDay, foundedOn, "too-young", years, foundedOn));
        }
        if (employees != null && employees == 0) {
            return Optional.of(asked.answer(Met.NO, 1, 0, "no-employees"));
        }
        if (foundedOn == null || employees == null) {
            return Optional.of(asked.unknown("unknown", years));
        }
        return Optional.of(asked.yes("met", years));
    }
}
