package org.loket.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.Money;

/** The facts on which admission is judged; a component that is null is not known. */
public record Facts(Kind kind, Worker worker, Employer employer, Job job, Vacancy vacancy, Previous previous) {

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
            QualificationProof qualificationProof) {}

    public record Employer(
            EnterpriseNumber enterpriseNumber, Boolean establishedInBelgium, LocalDate foundedOn, Integer employees) {}

    /**
     * @param listFunction the code of the function on the ministerial list
     * @param occupation ISCO-08, four digits
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
            Boolean wageClauseAtThirty) {}

    public record Vacancy(Boolean onBottleneckList, List<Publication> publications) {}

    public record Publication(Channel channel, LocalDate from, LocalDate until) {}

    /** The authorisation that a renewal continues. */
    public record Previous(EnterpriseNumber enterpriseNumber, String listFunction, LocalDate validUntil) {}
}
