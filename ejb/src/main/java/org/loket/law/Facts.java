package org.loket.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.Money;

/** The facts on which admission is judged; a component that is null is not known. A part left out is all unknown. */
public record Facts(Kind kind, Worker worker, Employer employer, Job job, Vacancy vacancy, Previous previous) {

    public Facts {
        kind = kind == null ? Kind.FIRST : kind;
        worker = worker == null ? Worker.UNKNOWN : worker;
        employer = employer == null ? Employer.UNKNOWN : employer;
        job = job == null ? Job.UNKNOWN : job;
        vacancy = vacancy == null ? Vacancy.UNKNOWN : vacancy;
        previous = previous == null ? Previous.UNKNOWN : previous;
    }

    /** The same facts without what cannot be: a value that nobody can mean counts as not known. */
    public Facts imaginable() {
        return Imaginable.of(this);
    }

    /** What kind of application it is. */
    public enum Kind {
        FIRST,
        RENEWAL,
        CHANGE_OF_EMPLOYER
    }

    /** How the qualification is shown. */
    public enum QualificationProof {
        DIPLOMA,
        EXPERIENCE
    }

    /** Professions for which the law has a wage rule of their own. */
    public enum Profession {
        NURSE,
        TEACHER
    }

    /** Where a vacancy was published. */
    public enum Channel {
        VDAB,
        EURES
    }

    /** @param nationality ISO 3166-1 alpha-3, or one of the codes that ICAO 9303 adds */
    public record Worker(
            LocalDate birthDate,
            String nationality,
            Boolean inBelgium,
            Integer qualificationLevel,
            QualificationProof qualificationProof) {

        static final Worker UNKNOWN = new Worker(null, null, null, null, null);
    }

    public record Employer(
            EnterpriseNumber enterpriseNumber, Boolean establishedInBelgium, LocalDate foundedOn, Integer employees) {

        static final Employer UNKNOWN = new Employer(null, null, null, null);
    }

    /**
     * @param listFunction the code of the function on the ministerial list
     * @param occupation ISCO-08, four digits
     * @param profession null where none of these is claimed
     * @param sectorMinimumWage a year, for the working time of the contract, as the joint committee sets it
     * @param fullTimeFraction of a full-time week, above 0 and at most 1
     * @param endsOn null for a contract of indefinite duration
     */
    public record Job(
            String title,
            String listFunction,
            String occupation,
            Profession profession,
            Boolean requiresHigherEducation,
            Money grossAnnualWage,
            Money sectorMinimumWage,
            BigDecimal fullTimeFraction,
            Boolean posted,
            LocalDate startsOn,
            LocalDate endsOn,
            String jointCommittee,
            Boolean wageClauseAtThirty) {

        static final Job UNKNOWN =
                new Job(null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    public record Vacancy(Boolean onBottleneckList, List<Publication> publications) {

        static final Vacancy UNKNOWN = new Vacancy(null, null);
    }

    public record Publication(Channel channel, LocalDate from, LocalDate until) {}

    /** The authorisation that a renewal continues. */
    public record Previous(EnterpriseNumber enterpriseNumber, String listFunction, LocalDate validUntil) {

        static final Previous UNKNOWN = new Previous(null, null, null);
    }
}
