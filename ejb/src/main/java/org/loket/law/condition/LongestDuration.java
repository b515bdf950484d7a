package org.loket.law.condition;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.loket.law.Dated;
import org.loket.law.Provision;
import org.loket.law.Reason;

/** Admission lasts at most a set time from the first day of work. */
public final class LongestDuration implements Ending.Rule {

    private final Provision basis;
    private final String longest;

    public LongestDuration(Provision basis, String longest) {
        this.basis = basis;
        this.longest = longest;
    }

    @Override
    public Optional<Ending> endOf(Filing filing) {
        LocalDate start = filing.job().startsOn();
        if (start == null) {
            return Optional.empty();
        }
        Dated<Period> version = filing.value(longest, Period.class);
        Period time = version.value();
        return Optional.of(new Ending(
                start.plus(time).minusDays(1),
                Reason.of("ending.longest-duration", time.toTotalMonths()),
                basis.citation(),
                basis.confidence().weakest(version.source().confidence())));
    }
}
