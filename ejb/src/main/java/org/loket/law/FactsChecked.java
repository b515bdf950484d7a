package org.loket.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.loket.kernel.JointCommittee;
import org.loket.kernel.Money;
import org.loket.kernel.Nationality;
import org.loket.kernel.NotANumber;
import org.loket.kernel.Occupation;
import org.loket.kernel.Violation;

/** Facts that contradict each other or themselves, every one by the path of its field. */
public final class FactsChecked {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);
    private static final int MOST_EMPLOYEES = 5_000_000;
    private static final int MOST_MONTHS = 1_200;

    private final LocalDate day;
    private final List<Violation> found = new ArrayList<>();

    private FactsChecked(LocalDate day) {
        this.day = day;
    }

    /** Every fault at once, as facts stated on that day. */
    public static List<Violation> violations(Facts facts, LocalDate day) {
        FactsChecked check = new FactsChecked(day);
        check.imaginable("submittedOn", day);
        check.worker(facts.worker());
        check.employer(facts.employer());
        check.job(facts.job());
        check.imaginable("previous.validUntil", facts.previous().validUntil());
        check.refuse(
                "engagement.grantMonths", facts.engagement().grantMonths(), FactsChecked::isNoNumberOfMonths, "months");
        check.refuse(
                "circumstances.nonEuShare",
                facts.circumstances().nonEuShare(),
                share -> !isPercentage(share),
                "percentage");
        check.found.addAll(PublicationsChecked.violations(facts.vacancy()));
        check.found.addAll(SearchChecked.violations(facts.vacancy()));
        check.found.addAll(WorkChecked.violations(facts.history()));
        return List.copyOf(check.found);
    }

    static boolean isImaginable(LocalDate date) {
        return !date.isBefore(EARLIEST) && !date.isAfter(LATEST);
    }

    static boolean isImaginable(int months) {
        return months >= 0 && months <= MOST_MONTHS;
    }

    static boolean isPercentage(int number) {
        return number >= 0 && number <= 100;
    }

    private static boolean isNoNumberOfMonths(Integer months) {
        return !isImaginable(months);
    }

    private void worker(Facts.Worker worker) {
        imaginable("worker.birthDate", worker.birthDate());
        refuse("worker.birthDate", worker.birthDate(), date -> date.isAfter(day), "born-in-the-future");
        refuse("worker.nationality", worker.nationality(), FactsChecked::isNoNationality, "no-nationality");
        refuse("worker.qualificationLevel", worker.qualificationLevel(), level -> level < 1 || level > 8, "level");
        refuse(
                "worker.monthsOfRelevantExperience",
                worker.monthsOfRelevantExperience(),
                FactsChecked::isNoNumberOfMonths,
                "months");
        refuse(
                "worker.monthsOfPriorServiceInGroup",
                worker.monthsOfPriorServiceInGroup(),
                FactsChecked::isNoNumberOfMonths,
                "months");
        if (Boolean.TRUE.equals(worker.inBelgium())) {
            refuse("worker.inEuropeanUnion", worker.inEuropeanUnion(), inUnion -> !inUnion, "belgium-in-union");
        }
    }

    private void employer(Facts.Employer employer) {
        imaginable("employer.foundedOn", employer.foundedOn());
        refuse("employer.foundedOn", employer.foundedOn(), date -> date.isAfter(day), "founded-in-the-future");
        refuse(
                "employer.employees",
                employer.employees(),
                number -> number < 0 || number > MOST_EMPLOYEES,
                "employees");
    }

    private void job(Facts.Job job) {
        imaginable("job.startsOn", job.startsOn());
        imaginable("job.endsOn", job.endsOn());
        if (job.startsOn() != null) {
            refuse("job.endsOn", job.endsOn(), end -> end.isBefore(job.startsOn()), "end-before-start");
        }
        refuse("job.grossAnnualWage", job.grossAnnualWage(), Money::isNegative, "negative-wage");
        refuse("job.sectorMinimumWage", job.sectorMinimumWage(), Money::isNegative, "negative-wage");
        refuse("job.fullTimeFraction", job.fullTimeFraction(), FactsChecked::isNoFraction, "fraction");
        refuse("job.occupation", job.occupation(), code -> isNo(Occupation::new, code), "occupation");
        refuse("job.jointCommittee", job.jointCommittee(), code -> isNo(JointCommittee::new, code), "joint-committee");
    }

    private void imaginable(String field, LocalDate date) {
        refuse(field, date, one -> !isImaginable(one), "unimaginable-date");
    }

    private <T> void refuse(String field, T fact, Predicate<T> wrong, String code) {
        if (fact != null && wrong.test(fact)) {
            found.add(Violation.of(field, "facts." + code));
        }
    }

    private static boolean isNoFraction(BigDecimal fraction) {
        return fraction.signum() <= 0 || fraction.compareTo(BigDecimal.ONE) > 0;
    }

    private static boolean isNo(Function<String, ?> reading, String text) {
        try {
            reading.apply(text);
            return false;
        } catch (NotANumber e) {
            return true;
        }
    }

    private static boolean isNoNationality(String text) {
        try {
            return Nationality.of(text).code().isEmpty();
        } catch (NotANumber e) {
            return true;
        }
    }
}
