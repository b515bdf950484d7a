package org.loket.law.wage;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.loket.kernel.Money;
import org.loket.law.Confidence;
import org.loket.law.Finding;
import org.loket.law.Met;
import org.loket.law.Provision;
import org.loket.law.Reason;
import org.loket.law.condition.Condition;
import org.loket.law.condition.Ending;
import org.loket.law.condition.Filing;
import org.loket.law.condition.Question;

/**
 * Whoever is admitted on the reduced wage by age earns the full one from the thirtieth birthday by a clause of the
 * contract; without it admission ends the day before.
 */
public final class WageAtThirty implements Condition, Ending.Rule {

    private static final Provision BASIS = Provision.BVR_REMUNERATION;
    private static final Question ASKED = Question.of("wage-at-thirty", BASIS);

    private final String share;
    private final Ending.Rule longest;

    public WageAtThirty(String share, Ending.Rule longest) {
        this.share = share;
        this.longest = longest;
    }

    @Override
    public Set<String> asks() {
        return Set.of(
                "job.grossAnnualWage",
                "job.posted",
                "job.profession",
                "job.startsOn",
                "job.endsOn",
                "job.wageClauseAtThirty",
                "worker.birthDate");
    }

    @Override
    public Optional<Finding> test(Filing filing) {
        if (!matters(filing)) {
            return Optional.empty();
        }
        LocalDate birthday = Reduction.thirtiethBirthday(filing);
        Money full = WageBase.share(filing, share);
        Boolean clause = filing.job().wageClauseAtThirty();
        Money wage = filing.job().grossAnnualWage();
        if (clause == null) {
            return Optional.of(ASKED.answer(Met.UNKNOWN, full, wage, "unknown", birthday, full));
        }
        return Optional.of(
                clause
                        ? ASKED.answer(Met.YES, full, wage, "clause", birthday, full)
                        : ASKED.answer(Met.YES, full, wage, "shortened", birthday.minusDays(1), full));
    }

    @Override
    public Optional<Ending> endOf(Filing filing) {
        if (!matters(filing) || Boolean.TRUE.equals(filing.job().wageClauseAtThirty())) {
            return Optional.empty();
        }
        LocalDate birthday = Reduction.thirtiethBirthday(filing);
        return Optional.of(new Ending(
                birthday.minusDays(1),
                Reason.of("ending.thirtieth-birthday", birthday),
                BASIS.citation(),
                Confidence.CERTAIN));
    }

    private boolean matters(Filing filing) {
        Money wage = filing.job().grossAnnualWage();
        LocalDate start = filing.job().startsOn();
        if (wage == null || start == null || wage.atLeast(WageBase.share(filing, share))) {
            return false;
        }
        Reduction reduction = Reduction.of(filing);
        LocalDate birthday = Reduction.thirtiethBirthday(filing);
        LocalDate contractEnd = filing.job().endsOn();
        return reduction.byAge()
                && reduction.applies() != Met.NO
                && birthday != null
                && longest.endOf(filing)
                        .filter(end -> !birthday.isAfter(end.lastDay()))
                        .isPresent()
                && (contractEnd == null || !birthday.isAfter(contractEnd));
    }
}
