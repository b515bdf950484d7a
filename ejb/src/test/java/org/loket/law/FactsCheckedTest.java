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
        assertThat(FactsChecked.violations(new Facts(null, null, null, null, null, null, null, null), TODAY))
                .isEmpty();
    }

    @Test
    void everyFaultIsNamedAtOnceByThePathOfItsField() {
        Facts facts = new Facts(
                null,
                new Facts.Worker(TODAY.plusDays(1), "ZZZ", true, 9, null, false, null, null, -1, 1201),
                new Facts.Employer(null, null, TODAY.plusDays(1), -1),
                job("-0.01", "-1.00", "1.01", TODAY, TODAY.minusDays(1), "25", "20"),
                new Facts.Vacancy(
                        null,
                        List.of(
                                new Publication(Channel.VDAB, TODAY, TODAY.minusDays(1)),
                                new Publication(Channel.EURES, TODAY.minusDays(9), TODAY),
                                new Publication(Channel.EURES, TODAY, TODAY.plusDays(9))),
                        List.of(new Facts.Mediation(Facts.EmploymentService.VDAB, false, LocalDate.MAX)),
                        List.of(surplus("711", -1, TODAY.minusDays(1)), surplus("7112", 10_000_001, null))),
                null,
                engagementWithGrantOf(-1),
                historyOf(
                        new Facts.Work(Facts.WorkKind.PERMIT, TODAY, TODAY.minusDays(1)),
                        new Facts.Work(null, LocalDate.MIN, null)));

        assertThat(FactsChecked.violations(facts, TODAY))
                .extracting(violation -> violation.field() + " " + violation.code())
                .containsExactly(
                        "worker.birthDate facts.born-in-the-future",
                        "worker.nationality facts.no-nationality",
                        "worker.qualificationLevel facts.level",
                        "worker.monthsOfRelevantExperience facts.months",
                        "worker.monthsOfPriorServiceInGroup facts.months",
                        "worker.inEuropeanUnion facts.belgium-in-union",
                        "employer.foundedOn facts.founded-in-the-future",
                        "employer.employees facts.employees",
                        "job.endsOn facts.end-before-start",
                        "job.grossAnnualWage facts.negative-wage",
                        "job.sectorMinimumWage facts.negative-wage",
                        "job.fullTimeFraction facts.fraction",
                        "job.occupation facts.occupation",
                        "job.jointCommittee facts.joint-committee",
                        "engagement.grantMonths facts.months",
                        "vacancy.publications[0].until facts.end-before-start",
                        "vacancy.publications[2].from facts.overlapping-publication",
                        "vacancy.mediations[0].on facts.unimaginable-date",
                        "vacancy.surpluses[0].until facts.end-before-start",
                        "vacancy.surpluses[0].occupation facts.occupation",
                        "vacancy.surpluses[0].surplus facts.surplus",
                        "vacancy.surpluses[1].surplus facts.surplus",
                        "history.work[0].until facts.end-before-start",
                        "history.work[1].from facts.unimaginable-date");
    }

    @Test
    void aVacancyThatStandsOpenOverlapsWhatComesAfterItsFirstDay() {
        Facts facts = new Facts(
                null,
                null,
                null,
                null,
                new Facts.Vacancy(
                        null,
                        List.of(
                                new Publication(Channel.VDAB, TODAY.minusDays(60), null),
                                new Publication(Channel.EURES, TODAY, null),
                                new Publication(Channel.VDAB, TODAY.minusDays(70), TODAY.minusDays(61)),
                                new Publication(Channel.VDAB, TODAY.minusDays(9), TODAY),
                                new Publication(Channel.EURES, TODAY.minusDays(1), null)),
                        null,
                        null),
                null,
                null,
                null);

        assertThat(FactsChecked.violations(facts, TODAY))
                .extracting(violation -> violation.field() + " " + violation.code())
                .containsExactly(
                        "vacancy.publications[3].from facts.overlapping-publication",
                        "vacancy.publications[4].from facts.overlapping-publication");
    }

    @Test
    void theEdgesAreStillPossible() {
        Facts facts = new Facts(
                null,
                new Facts.Worker(TODAY, "IND", true, 1, null, true, null, null, 0, 1200),
                new Facts.Employer(null, null, TODAY, 0),
                job("0.00", "0.00", "1", TODAY, TODAY, "2512", "140.03"),
                new Facts.Vacancy(
                        null,
                        List.of(
                                new Publication(Channel.VDAB, TODAY, TODAY),
                                new Publication(Channel.VDAB, TODAY.plusDays(1), null),
                                new Publication(Channel.EURES, TODAY, TODAY)),
                        List.of(new Facts.Mediation(null, null, null)),
                        List.of(surplus("7112", 0, TODAY), surplus(null, 10_000_000, null))),
                null,
                engagementWithGrantOf(0),
                historyOf(new Facts.Work(Facts.WorkKind.PERMIT, TODAY, TODAY), new Facts.Work(null, null, null)));

        assertThat(FactsChecked.violations(facts, TODAY)).isEmpty();
    }

    @Test
    void aFractionOfNothingAndADateOfAnotherAgeCannotBe() {
        Facts facts = new Facts(
                null,
                new Facts.Worker(LocalDate.of(1899, 12, 31), null, null, 0, null, null, null, null, null, null),
                null,
                job(null, null, "0", LocalDate.of(2200, 1, 1), LocalDate.MAX, null, null),
                null,
                new Facts.Previous(null, null, LocalDate.MIN),
                null,
                null);

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

    private static Facts.Engagement engagementWithGrantOf(int months) {
        return new Facts.Engagement(null, null, null, null, months, null, null, null, null, null, null);
    }

    private static Facts.History historyOf(Facts.Work... work) {
        return new Facts.History(null, null, null, List.of(work));
    }

    private static Facts.Surplus surplus(String occupation, Integer number, LocalDate until) {
        return new Facts.Surplus(Facts.Circle.FLANDERS, "FLANDERS", occupation, number, TODAY, until, "VDAB");
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
