package org.loket.law;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Facts that the engine can compute with. The doors refuse what {@link FactsChecked} names; whatever comes past them is
 * not guessed at and not computed with, it counts as not known.
 */
final class Imaginable {

    private static final int LONGEST_FRACTION = 10;

    private Imaginable() {}

    static Facts of(Facts facts) {
        return new Facts(
                facts.kind(),
                worker(facts.worker()),
                employer(facts.employer()),
                job(facts.job()),
                facts.vacancy(),
                previous(facts.previous()));
    }

    private static Facts.Worker worker(Facts.Worker worker) {
        Integer level = worker.qualificationLevel();
        boolean possible = level == null || level >= 1 && level <= 8;
        return new Facts.Worker(
                date(worker.birthDate()),
                worker.nationality(),
                worker.inBelgium(),
                possible ? level : null,
                worker.qualificationProof());
    }

    private static Facts.Employer employer(Facts.Employer employer) {
        return new Facts.Employer(
                employer.enterpriseNumber(),
                employer.establishedInBelgium(),
                date(employer.foundedOn()),
                employer.employees());
    }

    private static Facts.Job job(Facts.Job job) {
        LocalDate start = date(job.startsOn());
        LocalDate end = date(job.endsOn());
        boolean inverted = start != null && end != null && end.isBefore(start);
        return new Facts.Job(
                job.title(),
                job.listFunction(),
                job.occupation(),
                job.profession(),
                job.requiresHigherEducation(),
                job.grossAnnualWage(),
                job.sectorMinimumWage(),
                fraction(job.fullTimeFraction()),
                job.posted(),
                inverted ? null : start,
                inverted ? null : end,
                job.jointCommittee(),
                job.wageClauseAtThirty());
    }

    private static Facts.Previous previous(Facts.Previous previous) {
        return new Facts.Previous(previous.enterpriseNumber(), previous.listFunction(), date(previous.validUntil()));
    }

    private static LocalDate date(LocalDate date) {
        return date == null || FactsChecked.isImaginable(date) ? date : null;
    }

    private static BigDecimal fraction(BigDecimal fraction) {
        boolean possible = fraction == null
                || Math.abs((long) fraction.scale()) <= LONGEST_FRACTION
                        && fraction.signum() > 0
                        && fraction.compareTo(BigDecimal.ONE) <= 0;
        return possible ? fraction : null;
    }
}
