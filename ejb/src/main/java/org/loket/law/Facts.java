package org.loket.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.Money;

/** The facts on which admission is judged; a component that is null is not known. A part left out is all unknown. */
public record Facts(
        Kind kind,
        Worker worker,
        Employer employer,
        Job job,
        Vacancy vacancy,
        Previous previous,
        Engagement engagement,
        History history,
        Circumstances circumstances) {

    public Facts {
        kind = kind == null ? Kind.FIRST : kind;
        worker = worker == null ? Worker.UNKNOWN : worker;
        employer = employer == null ? Employer.UNKNOWN : employer;
        job = job == null ? Job.UNKNOWN : job;
        vacancy = vacancy == null ? Vacancy.UNKNOWN : vacancy;
        previous = previous == null ? Previous.UNKNOWN : previous;
        engagement = engagement == null ? Engagement.UNKNOWN : engagement;
        history = history == null ? History.UNKNOWN : history;
        circumstances = circumstances == null ? Circumstances.UNKNOWN : circumstances;
    }

    /** The facts as an applicant can state them. */
    public Facts(
            Kind kind,
            Worker worker,
            Employer employer,
            Job job,
            Vacancy vacancy,
            Previous previous,
            Engagement engagement,
            History history) {
        this(kind, worker, employer, job, vacancy, previous, engagement, history, null);
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

    /** In which capacity somebody works, where a category is meant for one of them. */
    public enum Capacity {
        MANAGER,
        SPECIALIST,
        TRAINEE,
        VOLUNTEER,
        RESEARCHER,
        ATHLETE,
        COACH,
        REFEREE,
        PERFORMING_ARTIST,
        SPECIALISED_TECHNICIAN,
        MINISTER_OF_RELIGION,
        JOURNALIST,
        OTHER
    }

    /** The sectors that may take on seasonal workers. */
    public enum SeasonalSector {
        AGRICULTURE,
        HORTICULTURE,
        HOSPITALITY
    }

    /** By virtue of what somebody worked, or was unable to. */
    public enum WorkKind {
        PERMIT,
        INCAPACITY,
        AU_PAIR,
        TRAINEESHIP,
        POSTING,
        STATUS,
        FRONTIER
    }

    /**
     * @param nationality ISO 3166-1 alpha-3, or one of the codes that ICAO 9303 adds
     * @param inEuropeanUnion whether the worker stays in a member state on the day of filing
     * @param mainResidenceAbroad whether the main residence is outside the European Union
     * @param longTermResidentElsewhere whether another member state gave the status of long-term resident
     * @param monthsOfRelevantExperience in the last seven years
     * @param monthsOfPriorServiceInGroup without a break, before the transfer
     */
    public record Worker(
            LocalDate birthDate,
            String nationality,
            Boolean inBelgium,
            Integer qualificationLevel,
            QualificationProof qualificationProof,
            Boolean inEuropeanUnion,
            Boolean mainResidenceAbroad,
            Boolean longTermResidentElsewhere,
            Integer monthsOfRelevantExperience,
            Integer monthsOfPriorServiceInGroup) {

        static final Worker UNKNOWN = new Worker(null, null, null, null, null, null, null, null, null, null);
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

    /**
     * What sets this engagement apart from other work.
     *
     * @param recognisedInstitution whether the host is recognised as a research institution
     * @param grantMonths how long the research grant runs
     * @param sameGroup whether sender and host belong to one undertaking or group
     * @param afterShortMobility whether the worker is in the Union on a short transfer within the group
     * @param informationTechnology whether the function is one of information and communication technology
     * @param athleteContract whether it is a contract for paid athletes
     */
    public record Engagement(
            Capacity capacity,
            Boolean hostingAgreement,
            Boolean recognisedInstitution,
            Boolean fundamentalResearch,
            Integer grantMonths,
            Boolean sameGroup,
            Boolean afterShortMobility,
            Boolean informationTechnology,
            Boolean athleteContract,
            SeasonalSector seasonalSector) {

        static final Engagement UNKNOWN = new Engagement(null, null, null, null, null, null, null, null, null, null);
    }

    /**
     * What a worker looks back on who asks for admission without limit.
     *
     * @param legalStay whether the worker has stayed in Belgium lawfully throughout
     * @param validContract whether there is a contract of employment in force
     * @param livesWithFamily whether the family lives with the worker in Belgium
     */
    public record History(Boolean legalStay, Boolean validContract, Boolean livesWithFamily, List<Work> work) {

        static final History UNKNOWN = new History(null, null, null, null);
    }

    /** @param until null while it goes on */
    public record Work(WorkKind kind, LocalDate from, LocalDate until) {}
}
