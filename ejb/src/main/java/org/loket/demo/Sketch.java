package org.loket.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.loket.intake.ApplicationForm;
import org.loket.kernel.Money;
import org.loket.law.Facts;
import org.loket.law.Facts.QualificationProof;
import org.loket.law.Finding;
import org.loket.law.Met;
import org.loket.law.book.LawBook;
import org.loket.law.category.Admission;
import org.loket.law.category.Assessment;
import org.loket.law.category.Category;

/** What is asked for whom, by whom and from when; right in everything until a flaw is put in. */
final class Sketch {

    final Firm firm;
    final Job job;
    final Person person;
    final LocalDate filed;

    Category category;
    Facts.Kind kind = Facts.Kind.FIRST;
    Facts.Previous previous;
    LocalDate startsOn;
    LocalDate endsOn;
    Money wage;
    Money minimum;
    BigDecimal fraction = BigDecimal.ONE;
    Boolean posted = false;
    Boolean requiresHigherEducation;
    Integer level;
    QualificationProof proof;
    Boolean wageClause;
    Boolean inBelgium;
    Boolean inEuropeanUnion;
    Boolean mainResidenceAbroad;
    Boolean longTermResidentElsewhere;
    Integer monthsInGroup;
    Facts.Engagement engagement;
    Facts.Vacancy vacancy;
    Facts.History history;
    boolean numberKnown;
    boolean mrzRead;

    Sketch(Firm firm, Job job, Person person, LocalDate filed, Chance chance) {
        this.firm = firm;
        this.job = job;
        this.person = person;
        this.filed = filed;
        category = job.category();
        startsOn = filed.plusDays(chance.between(80, 115));
        level = job.level();
        minimum = job.minimum();
        requiresHigherEducation = job.category() == Category.HIGHLY_SKILLED ? true : null;
        inBelgium = chance.inPercent(30);
        numberKnown = inBelgium || chance.inPercent(60);
        mrzRead = chance.inPercent(40);
        if (job.category() == Category.HIGHLY_SKILLED) {
            proof = QualificationProof.DIPLOMA;
            wageClause = chance.inPercent(60);
            wage = wageBase(filed).percent(mayEarnLess() ? chance.between(80, 99) : chance.between(100, 138));
        } else {
            proof = chance.inPercent(60) ? QualificationProof.EXPERIENCE : QualificationProof.DIPLOMA;
            fraction = chance.inPercent(20) ? new BigDecimal("0.8") : BigDecimal.ONE;
            wage = minimum.percent(chance.between(100, 118));
        }
    }

    static Money wageBase(LocalDate day) {
        return LawBook.printed().value("wage-base", Money.class).on(day);
    }

    /** The contract ends after so many months; without one it runs on. */
    void lasts(int months) {
        endsOn = startsOn.plusMonths(months).minusDays(1);
    }

    /** A further file for the same job at the same employer, where the former admission ends. */
    void continues(LocalDate formerEnd) {
        kind = Facts.Kind.RENEWAL;
        previous = new Facts.Previous(firm.number(), job.function(), formerEnd);
        startsOn = formerEnd.plusDays(1);
        inBelgium = true;
        numberKnown = true;
    }

    private boolean mayEarnLess() {
        return job.profession() != null || person.birthDate().plusYears(30).isAfter(startsOn);
    }

    /** The worker asks alone for admission without limit, after years of work. */
    void withoutLimit() {
        category = Category.UNLIMITED;
        longTermResidentElsewhere = false;
        inBelgium = true;
        numberKnown = true;
        history = new Facts.History(
                true,
                true,
                false,
                List.of(new Facts.Work(
                        Facts.WorkKind.PERMIT, filed.minusYears(5).minusMonths(2), null)));
    }

    boolean isOwn() {
        return category == Category.UNLIMITED;
    }

    Category category() {
        return category;
    }

    Assessment law() {
        return Admission.forApplicationSubmittedOn(filed, category(), form().facts());
    }

    ApplicationForm form() {
        return isOwn()
                ? half()
                : new ApplicationForm(
                        category(), kind, worker(), employer(), offer(), vacancy, previous, engagement, null);
    }

    /** The form of somebody who stopped after the second step. */
    ApplicationForm half() {
        return new ApplicationForm(
                category(), kind, worker(), isOwn() ? null : employer(), null, null, previous, null, history);
    }

    ApplicationForm blank() {
        return ApplicationForm.blank(category(), firm.number());
    }

    private ApplicationForm.Worker worker() {
        return new ApplicationForm.Worker(
                person.firstName(),
                person.lastName(),
                person.birthDate(),
                person.nationality(),
                numberKnown ? person.nationalNumber() : null,
                person.passport(),
                person.passportExpiresOn(),
                mrzRead ? person.mrz() : null,
                inBelgium,
                level,
                proof,
                inEuropeanUnion,
                mainResidenceAbroad,
                longTermResidentElsewhere,
                null,
                monthsInGroup);
    }

    private ApplicationForm.Employer employer() {
        return new ApplicationForm.Employer(
                firm.number(), firm.name(), null, true, firm.founded(), firm.employees(), null);
    }

    private ApplicationForm.Job offer() {
        return new ApplicationForm.Job(
                job.title(),
                job.description(),
                firm.workplace(),
                job.function(),
                job.occupation(),
                job.profession(),
                requiresHigherEducation,
                wage,
                minimum,
                fraction,
                posted,
                startsOn,
                endsOn,
                firm.committee(),
                wageClause);
    }

    /** The conditions that are not met or of which it is not known. */
    static List<String> openConditions(Assessment law) {
        return law.findings().stream()
                .filter(finding -> finding.met() != Met.YES)
                .map(Finding::condition)
                .toList();
    }
}
