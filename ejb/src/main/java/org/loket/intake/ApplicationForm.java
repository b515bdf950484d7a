package org.loket.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.EstablishmentNumber;
import org.loket.kernel.Iban;
import org.loket.kernel.Money;
import org.loket.kernel.NationalNumber;
import org.loket.kernel.PassportMrz;
import org.loket.law.Facts;
import org.loket.law.category.Category;

/**
 * What an applicant fills in, whole or in part; a component that is null is not filled in yet.
 *
 * @param previous the authorisation that a renewal continues
 */
public record ApplicationForm(
        Category category,
        Facts.Kind kind,
        Worker worker,
        Employer employer,
        Job job,
        Facts.Vacancy vacancy,
        Facts.Previous previous,
        Facts.Engagement engagement,
        Facts.History history) {

    /** @param nationality ISO 3166-1 alpha-3, or one of the codes that ICAO 9303 adds */
    public record Worker(
            String firstName,
            String lastName,
            LocalDate birthDate,
            String nationality,
            NationalNumber nationalNumber,
            String passportNumber,
            LocalDate passportExpiresOn,
            PassportMrz passportMrz,
            Boolean inBelgium,
            Integer qualificationLevel,
            Facts.QualificationProof qualificationProof,
            Boolean inEuropeanUnion,
            Boolean mainResidenceAbroad,
            Boolean longTermResidentElsewhere,
            Integer monthsOfRelevantExperience,
            Integer monthsOfPriorServiceInGroup) {

        /** A worker of whom no more is said than whether another member state gave the status of long-term resident. */
        public static Worker residentElsewhere(Boolean longTerm) {
            return new Worker(
                    null, null, null, null, null, null, null, null, null, null, null, null, null, longTerm, null, null);
        }
    }

    /** @param iban the account from which the fee is paid and to which it would be refunded */
    public record Employer(
            EnterpriseNumber enterpriseNumber,
            String name,
            EstablishmentNumber establishmentNumber,
            Boolean establishedInBelgium,
            LocalDate foundedOn,
            Integer employees,
            Iban iban) {}

    /** @param workplace the address where the work is done, as one line */
    public record Job(
            String title,
            String description,
            String workplace,
            String listFunction,
            String occupation,
            Facts.Profession profession,
            Boolean requiresHigherEducation,
            Money grossAnnualWage,
            Money sectorMinimumWage,
            BigDecimal fullTimeFraction,
            Boolean posted,
            LocalDate startsOn,
            LocalDate endsOn,
            String jointCommittee,
            Boolean wageClauseAtThirty) {}

    private static final Worker NO_WORKER = Worker.residentElsewhere(null);
    private static final Employer NO_EMPLOYER = new Employer(null, null, null, null, null, null, null);
    private static final Job NO_JOB =
            new Job(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    public ApplicationForm {
        kind = kind == null ? Facts.Kind.FIRST : kind;
        worker = worker == null ? NO_WORKER : worker;
        employer = employer == null ? NO_EMPLOYER : employer;
        job = job == null ? NO_JOB : job;
        vacancy = vacancy == null ? new Facts.Vacancy(null, List.of(), List.of(), List.of()) : vacancy;
    }

    /** A form for an employer with nothing else filled in. */
    public static ApplicationForm blank(Category category, EnterpriseNumber enterprise) {
        return new ApplicationForm(
                category,
                Facts.Kind.FIRST,
                null,
                new Employer(enterprise, null, null, null, null, null, null),
                null,
                null,
                null,
                null,
                null);
    }

    /** The facts on which the law judges; names and numbers of persons are not among them. */
    public Facts facts() {
        return new Facts(
                kind,
                new Facts.Worker(
                        worker.birthDate,
                        worker.nationality,
                        worker.inBelgium,
                        worker.qualificationLevel,
                        worker.qualificationProof,
                        worker.inEuropeanUnion,
                        worker.mainResidenceAbroad,
                        worker.longTermResidentElsewhere,
                        worker.monthsOfRelevantExperience,
                        worker.monthsOfPriorServiceInGroup),
                new Facts.Employer(
                        employer.enterpriseNumber,
                        employer.establishedInBelgium,
                        employer.foundedOn,
                        employer.employees),
                new Facts.Job(
                        job.title,
                        job.listFunction,
                        job.occupation,
                        job.profession,
                        job.requiresHigherEducation,
                        job.grossAnnualWage,
                        job.sectorMinimumWage,
                        job.fullTimeFraction,
                        job.posted,
                        job.startsOn,
                        job.endsOn,
                        job.jointCommittee,
                        job.wageClauseAtThirty),
                vacancy,
                previous,
                engagement,
                history);
    }
}
