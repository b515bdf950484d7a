package org.loket.story;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.loket.intake.ApplicationForm;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.Money;
import org.loket.kernel.NationalNumber;
import org.loket.law.Facts;
import org.loket.law.category.Category;

/** Forms as an employer would fill them in. */
public final class SampleForms {

    public static final EnterpriseNumber ENTERPRISE = EnterpriseNumber.of("0403019261");
    public static final NationalNumber ANILA = NationalNumber.of("90050100151");

    private SampleForms() {}

    /** A software engineer for whom every condition of highly skilled work is met. */
    public static ApplicationForm engineer() {
        return engineer("49000");
    }

    public static ApplicationForm engineer(String grossAnnualWage) {
        return new ApplicationForm(
                Category.HIGHLY_SKILLED,
                Facts.Kind.FIRST,
                new ApplicationForm.Worker(
                        "Anila",
                        "Rao",
                        LocalDate.of(1990, 5, 1),
                        "IND",
                        ANILA,
                        "Z1234567",
                        LocalDate.of(2031, 1, 1),
                        null,
                        false,
                        6,
                        Facts.QualificationProof.DIPLOMA,
                        null,
                        null,
                        null,
                        null,
                        null),
                new ApplicationForm.Employer(
                        ENTERPRISE, "Scheldewerk", null, true, LocalDate.of(2005, 1, 1), 120, null),
                new ApplicationForm.Job(
                        "Software engineer",
                        "Builds the planning system.",
                        "Noorderlaan 1, 2030 Antwerpen",
                        null,
                        "2512",
                        null,
                        true,
                        Money.of(grossAnnualWage),
                        null,
                        BigDecimal.ONE,
                        false,
                        LocalDate.of(2027, 1, 1),
                        LocalDate.of(2029, 12, 31),
                        "200",
                        false),
                new Facts.Vacancy(null, List.of(), List.of(), List.of()),
                null,
                null,
                null);
    }

    /** The same work for another person, abroad and without a national number. */
    public static ApplicationForm engineerNamed(String firstName, String lastName, String passport) {
        ApplicationForm form = engineer();
        return new ApplicationForm(
                form.category(),
                form.kind(),
                new ApplicationForm.Worker(
                        firstName,
                        lastName,
                        LocalDate.of(1991, 3, 8),
                        "VNM",
                        null,
                        passport,
                        LocalDate.of(2031, 1, 1),
                        null,
                        false,
                        7,
                        Facts.QualificationProof.DIPLOMA,
                        null,
                        null,
                        null,
                        null,
                        null),
                form.employer(),
                form.job(),
                form.vacancy(),
                form.previous(),
                form.engagement(),
                form.history());
    }

    /** The same work, of which the applicant left out whether it needs higher education and who works there already. */
    public static ApplicationForm engineerWithLittleSaid() {
        ApplicationForm form = engineer();
        ApplicationForm.Employer employer = form.employer();
        ApplicationForm.Job job = form.job();
        return new ApplicationForm(
                form.category(),
                form.kind(),
                form.worker(),
                new ApplicationForm.Employer(
                        employer.enterpriseNumber(), employer.name(), null, true, null, null, null),
                new ApplicationForm.Job(
                        job.title(),
                        job.description(),
                        job.workplace(),
                        job.listFunction(),
                        job.occupation(),
                        job.profession(),
                        null,
                        job.grossAnnualWage(),
                        job.sectorMinimumWage(),
                        job.fullTimeFraction(),
                        job.posted(),
                        job.startsOn(),
                        job.endsOn(),
                        job.jointCommittee(),
                        job.wageClauseAtThirty()),
                form.vacancy(),
                form.previous(),
                form.engagement(),
                form.history());
    }

    /** The same engineer by the residual category, for whom the employer looked here first. */
    public static ApplicationForm engineerLookedFor() {
        ApplicationForm form = engineer();
        Facts.Publication vdab = new Facts.Publication(Facts.Channel.VDAB, LocalDate.of(2026, 8, 1), null);
        Facts.Publication eures = new Facts.Publication(Facts.Channel.EURES, LocalDate.of(2026, 8, 1), null);
        return new ApplicationForm(
                Category.RESIDUAL,
                form.kind(),
                form.worker(),
                form.employer(),
                form.job(),
                new Facts.Vacancy(true, List.of(vdab, eures), List.of(), List.of()),
                form.previous(),
                form.engagement(),
                form.history());
    }
}
