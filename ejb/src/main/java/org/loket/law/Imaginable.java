package org.loket.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Facts that the engine can compute with. The doors refuse what {@link FactsChecked} names; whatever comes past them is
 * not guessed at and not computed with, it counts as not known. What can be stays the same object.
 */
final class Imaginable {

    private static final int LONGEST_FRACTION = 10;

    private Imaginable() {}

    static Facts of(Facts facts) {
        Facts.Worker worker = worker(facts.worker());
        Facts.Employer employer = employer(facts.employer());
        Facts.Job job = job(facts.job());
        Facts.Vacancy vacancy = vacancy(facts.vacancy());
        Facts.Previous previous = previous(facts.previous());
        Facts.Engagement engagement = engagement(facts.engagement());
        Facts.History history = history(facts.history());
        Circumstances circumstances = circumstances(facts.circumstances());
        boolean asTold = worker == facts.worker()
                && employer == facts.employer()
                && job == facts.job()
                && vacancy == facts.vacancy()
                && previous == facts.previous()
                && engagement == facts.engagement()
                && history == facts.history()
                && circumstances == facts.circumstances();
        return asTold
                ? facts
                : new Facts(facts.kind(), worker, employer, job, vacancy, previous, engagement, history, circumstances);
    }

    private static Facts.Worker worker(Facts.Worker worker) {
        Integer level = worker.qualificationLevel();
        boolean possible = level == null || level >= 1 && level <= 8;
        LocalDate birth = date(worker.birthDate());
        Boolean inUnion = inUnion(worker);
        Integer experience = months(worker.monthsOfRelevantExperience());
        Integer service = months(worker.monthsOfPriorServiceInGroup());
        boolean asTold = possible
                && birth == worker.birthDate()
                && inUnion == worker.inEuropeanUnion()
                && experience == worker.monthsOfRelevantExperience()
                && service == worker.monthsOfPriorServiceInGroup();
        return asTold
                ? worker
                : new Facts.Worker(
                        birth,
                        worker.nationality(),
                        worker.inBelgium(),
                        possible ? level : null,
                        worker.qualificationProof(),
                        inUnion,
                        worker.mainResidenceAbroad(),
                        worker.longTermResidentElsewhere(),
                        experience,
                        service);
    }

    private static Facts.Employer employer(Facts.Employer employer) {
        LocalDate founded = date(employer.foundedOn());
        return founded == employer.foundedOn()
                ? employer
                : new Facts.Employer(
                        employer.enterpriseNumber(), employer.establishedInBelgium(), founded, employer.employees());
    }

    private static Facts.Job job(Facts.Job job) {
        LocalDate start = date(job.startsOn());
        LocalDate end = date(job.endsOn());
        boolean inverted = start != null && end != null && end.isBefore(start);
        BigDecimal fraction = fraction(job.fullTimeFraction());
        boolean asTold =
                !inverted && start == job.startsOn() && end == job.endsOn() && fraction == job.fullTimeFraction();
        return asTold
                ? job
                : new Facts.Job(
                        job.title(),
                        job.listFunction(),
                        job.occupation(),
                        job.profession(),
                        job.requiresHigherEducation(),
                        job.grossAnnualWage(),
                        job.sectorMinimumWage(),
                        fraction,
                        job.posted(),
                        inverted ? null : start,
                        inverted ? null : end,
                        job.jointCommittee(),
                        job.wageClauseAtThirty());
    }

    private static Facts.Vacancy vacancy(Facts.Vacancy vacancy) {
        if (vacancy.publications().isEmpty()) {
            return vacancy;
        }
        return new Facts.Vacancy(
                vacancy.onBottleneckList(),
                vacancy.publications().stream().map(Imaginable::publication).toList(),
                vacancy.mediations(),
                vacancy.surpluses());
    }

    // an end that cannot be is not an open end: then nobody knows how long the vacancy stood there
    private static Facts.Publication publication(Facts.Publication one) {
        boolean ends = one.until() != null;
        boolean possible = (!ends || FactsChecked.isImaginable(one.until()))
                && (!ends || one.from() == null || !one.until().isBefore(one.from()));
        return new Facts.Publication(one.channel(), possible ? date(one.from()) : null, possible ? one.until() : null);
    }

    private static Facts.Previous previous(Facts.Previous previous) {
        if (previous.validUntil() == null) {
            return previous;
        }
        return new Facts.Previous(previous.enterpriseNumber(), previous.listFunction(), date(previous.validUntil()));
    }

    private static Facts.Engagement engagement(Facts.Engagement one) {
        if (one.grantMonths() == null || FactsChecked.isImaginable(one.grantMonths())) {
            return one;
        }
        return new Facts.Engagement(
                one.capacity(),
                one.hostingAgreement(),
                one.recognisedInstitution(),
                one.fundamentalResearch(),
                null,
                one.sameGroup(),
                one.afterShortMobility(),
                one.informationTechnology(),
                one.athleteContract(),
                one.seasonalSector(),
                one.returningSeasonal());
    }

    private static Facts.History history(Facts.History history) {
        if (history.work() == null || history.work().isEmpty()) {
            return history;
        }
        List<Facts.Work> work =
                history.work().stream().filter(WorkChecked::isPossible).toList();
        return new Facts.History(history.legalStay(), history.validContract(), history.livesWithFamily(), work);
    }

    private static Circumstances circumstances(Circumstances one) {
        if (one.nonEuShare() == null || FactsChecked.isPercentage(one.nonEuShare())) {
            return one;
        }
        return new Circumstances(
                one.fraud(),
                one.facilitatesEntry(),
                one.economicActivity(),
                one.publicOrderConflict(),
                one.dutiesBreached(),
                one.specialConditionsBreached(),
                one.sanctioned(),
                one.insolvent(),
                one.activityJustifiesHiring(),
                null,
                one.gateway(),
                one.residenceFeePaid(),
                one.flemishFeePaid());
    }

    // whoever is in Belgium is in the Union; who says otherwise has said nothing
    private static Boolean inUnion(Facts.Worker worker) {
        if (!Boolean.TRUE.equals(worker.inBelgium())) {
            return worker.inEuropeanUnion();
        }
        return Boolean.FALSE.equals(worker.inEuropeanUnion()) ? null : Boolean.TRUE;
    }

    private static Integer months(Integer months) {
        return months == null || FactsChecked.isImaginable(months) ? months : null;
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
