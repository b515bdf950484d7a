package org.loket.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.loket.kernel.Money;
import org.loket.kernel.Violation;
import org.loket.law.Facts.Channel;
import org.loket.law.Facts.Publication;

class FactsCheckedTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void nothingKnownContradictsNothing() {
        assertThat(FactsChecked.violations(new Facts(null, null, null, null, null, null), TODAY))
                .isEmpty();
    }

    @Test
    void everyFaultIsNamedAtOnceByThePathOfItsField() {
        Facts facts = new Facts(
                null,
                new Facts.Worker(TODAY.plusDays(1), "ZZZ", null, 9, null),
                new Facts.Employer(null, null, TODAY.plusDays(1), -1),
                job("-0.01", "-1.00", "1.01", TODAY, TODAY.minusDays(1), "25", "20"),
                new Facts.Vacancy(
                        null,
                        List.of(
                                new Publication(Channel.VDAB, TODAY, TODAY.minusDays(1)),
                                new Publication(Channel.EURES, TODAY.minusDays(9), TODAY),
                                new Publication(Channel.EURES, TODAY, TODAY.plusDays(9)))),
                null);

        assertThat(FactsChecked.violations(facts, TODAY))
                .extracting(violation -> violation.field() + " " + violation.code())
                .containsExactly(
                        "worker.birthDate facts.born-in-the-future",
                        "worker.nationality facts.no-nationality",
                        "worker.qualificationLevel facts.level",
                        "employer.foundedOn facts.founded-in-the-future",
                        "employer.employees facts.employees",
                        "job.endsOn facts.end-before-start",
                        "job.grossAnnualWage facts.negative-wage",
                        "job.sectorMinimumWage facts.negative-wage",
                        "job.fullTimeFraction facts.fraction",
                        "job.occupation facts.occupation",
                        "job.jointCommittee facts.joint-committee",
                        "vacancy.publications[0].until facts.end-before-start",
                        "vacancy.publications[2].from facts.overlapping-publication");
    }

    @Test
    void theEdgesAreStillPossible() {
        Facts facts = new Facts(
                null,
                new Facts.Worker(TODAY, "IND", null, 1, null),
                new Facts.Employer(null, null, TODAY, 0),
                job("0.00", "0.00", "1", TODAY, TODAY, "2512", "140.03"),
                new Facts.Vacancy(
                        null,
                        List.of(
                                new Publication(Channel.VDAB, TODAY, TODAY),
                                new Publication(Channel.VDAB, TODAY.plusDays(1), null),
                                new Publication(Channel.EURES, TODAY, TODAY))),
                null);

        assertThat(FactsChecked.violations(facts, TODAY)).isEmpty();
    }

    @Test
    void aFractionOfNothingAndADateOfAnotherAgeCannotBe() {
        Facts facts = new Facts(
                null,
                new Facts.Worker(LocalDate.of(1899, 12, 31), null, null, 0, null),
                null,
                job(null, null, "0", LocalDate.of(2200, 1, 1), LocalDate.MAX, null, null),
                null,
                new Facts.Previous(null, null, LocalDate.MIN));

        assertThat(FactsChecked.violations(facts, LocalDate.of(2200, 1, 1)))
                .extracting(Violation::field)
                .containsExactly(
                        "submittedOn",
                        "worker.birthDate",
                        "worker.qualificationLevel",
                        "job.startsOn",
                        "job.endsOn",
                        "job.fullTimeFraction",
                        "previous.validUntil");
    }

    private static Facts.Job job(
            String wage,
            String sectorMinimum,
            String fraction,
            LocalDate startsOn,
            LocalDate endsOn,
            String occupation,
            String jointCommittee) {
        return new Facts.Job(
                null,
                null,
                occupation,
                null,
                null,
                wage == null ? null : Money.of(wage),
                sectorMinimum == null ? null : Money.of(sectorMinimum),
                new BigDecimal(fraction),
                null,
                startsOn,
                endsOn,
                jointCommittee,
                null);
    }
}
