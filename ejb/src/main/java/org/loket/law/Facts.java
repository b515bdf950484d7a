package org.loket.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
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

    /** The same facts with further figures of surpluses. */
    public Facts with(List<Surplus> surpluses) {
        return new Facts(
                kind, worker, employer, job, vacancy.and(surpluses), previous, engagement, history, circumstances);
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

    /** A public employment service that mediates between vacancies and job-seekers. */
    public enum EmploymentService {
        VDAB("VDAB"),
        ACTIRIS("Actiris"),
        LE_FOREM("Le Forem"),
        ADG("ADG");

        private final String title;

        EmploymentService(String title) {
            this.title = title;
        }

        /** What the service calls itself, in every language. */
        public String title() {
            return title;
        }
    }

    /** One step of the concentric model; the order in which they are looked at is data of the law. */
    public enum Circle {
        FLANDERS,
        OTHER_REGIONS,
        BORDER_REGIONS,
        EEA_AND_SWITZERLAND,
        THIRD_COUNTRIES
    }

    /**
     * What is known of the search for somebody nearer; a list that is empty is not known.
     *
     * @param onBottleneckList whether VDAB lists the occupation; stated, since the house has no entries of that list
     * @param surpluses figures for the occupation that the region recorded
     */
    public record Vacancy(
            Boolean onBottleneckList,
            List<Publication> publications,
            List<Mediation> mediations,
            List<Surplus> surpluses) {

        static final Vacancy UNKNOWN = new Vacancy(null, null, null, null);

        public Vacancy {
            publications = publications == null ? List.of() : List.copyOf(publications);
            mediations = mediations == null ? List.of() : List.copyOf(mediations);
            surpluses = surpluses == null ? List.of() : List.copyOf(surpluses);
        }

        /** The same with further figures. */
        public Vacancy and(List<Surplus> further) {
            List<Surplus> all = Stream.concat(surpluses.stream(), further.stream())
                    .distinct()
                    .toList();
            return new Vacancy(onBottleneckList, publications, mediations, all);
        }
    }

    /** @param until null while the vacancy stands open */
    public record Publication(Channel channel, LocalDate from, LocalDate until) {}

    /**
     * What the mediation of a public employment service came to.
     *
     * @param suitableCandidates whether it found somebody suitable
     * @param on the day of the result
     */
    public record Mediation(EmploymentService service, Boolean suitableCandidates, LocalDate on) {}

    /**
     * Job-seekers beyond the vacancies of an occupation.
     *
     * @param place the region or country within the circle
     * @param occupation ISCO-08, four digits
     * @param surplus zero where there is none
     * @param from the first day for which the figure counts
     * @param until null until a later figure replaces it
     * @param source who published the figure
     */
    public record Surplus(
            Circle circle,
            String place,
            String occupation,
            Integer surplus,
            LocalDate from,
            LocalDate until,
            String source) {}

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
     * @param returningSeasonal whether the worker was admitted to seasonal work in the last five years and kept to its
     *     conditions
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
            SeasonalSector seasonalSector,
            Boolean returningSeasonal) {

        static final Engagement UNKNOWN =
                new Engagement(null, null, null, null, null, null, null, null, null, null, null);
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
