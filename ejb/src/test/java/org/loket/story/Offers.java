package org.loket.story;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.loket.access.Actor;
import org.loket.access.Role;
import org.loket.casework.ExaminingCase;
import org.loket.casework.Outcome;
import org.loket.casework.Proposal;
import org.loket.check.CheckAnswer;
import org.loket.check.CheckQuestion;
import org.loket.check.CheckingAuthorisation;
import org.loket.intake.ApplicationForm;
import org.loket.intake.AttachingDocument;
import org.loket.intake.SubmittingApplication;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.Money;
import org.loket.kernel.NationalNumber;
import org.loket.law.Facts;
import org.loket.law.category.Slot;
import org.loket.notice.NoticeRecord;
import org.loket.register.PermitRecord;
import org.loket.transfer.OfferGiven;
import org.loket.transfer.OfferingWork;
import org.loket.transfer.ReadingTransfers;
import org.loket.transfer.TransferRecord;

/** Offers as another employer would make them to Anila, who works as an engineer. */
public final class Offers {

    public static final EnterpriseNumber NEW_EMPLOYER = EnterpriseNumber.of("0428759497");
    public static final EnterpriseNumber THIRD_EMPLOYER = EnterpriseNumber.of("0203201340");
    public static final Actor THIRD = People.acting("employer3", Role.EMPLOYER, THIRD_EMPLOYER);

    private static final AtomicInteger PERSONS = new AtomicInteger();

    private final TestHouse house;
    private final Journey journey;
    private final ApplicationForm form;

    /** Offers to Anila. */
    public Offers(TestHouse house) {
        this(house, SampleForms.engineer());
    }

    private Offers(TestHouse house, ApplicationForm form) {
        this.house = house;
        this.journey = new Journey(house);
        this.form = form;
    }

    /** Offers to the worker of that form. */
    public static Offers of(TestHouse house, ApplicationForm form) {
        return new Offers(house, form);
    }

    /** Offers to somebody who is nobody else, for the same work. */
    public static Offers toSomebodyElse(TestHouse house) {
        int person = PERSONS.incrementAndGet();
        long first = 900501000L + 400 + person;
        NationalNumber number = NationalNumber.of("%09d%02d".formatted(first, 97 - first % 97));
        ApplicationForm form = SampleForms.engineer();
        ApplicationForm.Worker worker = form.worker();
        return new Offers(
                house,
                new ApplicationForm(
                        form.category(),
                        form.kind(),
                        new ApplicationForm.Worker(
                                worker.firstName(),
                                worker.lastName(),
                                worker.birthDate(),
                                worker.nationality(),
                                number,
                                "Y" + (1000000 + person),
                                worker.passportExpiresOn(),
                                null,
                                false,
                                worker.qualificationLevel(),
                                worker.qualificationProof(),
                                null,
                                null,
                                null,
                                null,
                                null),
                        form.employer(),
                        form.job(),
                        form.vacancy(),
                        null,
                        null,
                        null));
    }

    public ApplicationForm form() {
        return form;
    }

    public NationalNumber worker() {
        return form.worker().nationalNumber();
    }

    /** A permit for the year 2027 and the two that follow, granted in November 2026. */
    public PermitRecord granted() {
        return granted(Journey.grant());
    }

    /** @param further the slots that this category asks beside the usual ones */
    public PermitRecord granted(Proposal grant, Slot... further) {
        CaseNumber file = journey.draft(form, Slot.CONTRACT, Slot.PASSPORT, Slot.DIPLOMA);
        for (Slot slot : further) {
            house.the(AttachingDocument.class).attach(People.EMPLOYER, file, slot, Journey.pdf());
        }
        house.the(SubmittingApplication.class).submit(People.EMPLOYER, file, null);
        house.the(ExaminingCase.class).examine(People.EXAMINER, file);
        journey.propose(file, grant);
        journey.decide(file);
        return journey.grantedIn(file);
    }

    public CaseNumber make(Actor employer, PermitRecord permit, ApplicationForm.Job job) {
        return house.the(OfferingWork.class)
                .offer(employer, given(permit, worker(), job))
                .number();
    }

    public static OfferGiven given(PermitRecord permit, NationalNumber worker, ApplicationForm.Job job) {
        return new OfferGiven(
                null,
                new OfferGiven.Holder(worker, null, null),
                permit.number(),
                job,
                new ApplicationForm.Employer(null, "Leiewerk", null, true, LocalDate.of(2010, 1, 1), 40, null),
                null,
                null);
    }

    public void sweepOn(LocalDate day) {
        journey.sweepOn(day);
    }

    /** The kinds of all that was told about these files, oldest first. */
    public List<String> toldTo(Actor actor, CaseNumber... about) {
        return journey.told(actor)
                .filter(notice -> List.of(about).contains(notice.caseNumber()))
                .map(NoticeRecord::kind)
                .toList();
    }

    public TransferRecord read(Actor reader, CaseNumber offer) {
        return house.the(ReadingTransfers.class).read(reader, offer);
    }

    public PermitRecord now(PermitRecord permit) {
        return journey.permit(permit.number());
    }

    /** What the employer of the worker and the one that offers are answered, with the first ground. */
    public List<String> answers(LocalDate on) {
        return List.of(
                answer(People.EMPLOYER, SampleForms.ENTERPRISE, on), answer(People.OTHER_EMPLOYER, NEW_EMPLOYER, on));
    }

    private String answer(Actor by, EnterpriseNumber enterprise, LocalDate on) {
        CheckAnswer answer =
                house.the(CheckingAuthorisation.class).check(by, new CheckQuestion(worker(), enterprise, null, on));
        return answer.verdict() + " " + answer.grounds().get(0).code();
    }

    public void contract(Actor employer, CaseNumber offer) {
        house.the(AttachingDocument.class).attach(employer, offer, Slot.CONTRACT, Journey.pdf());
    }

    public static ApplicationForm.Job engineer(String wage, LocalDate from, LocalDate until) {
        return job("2512", wage, from, until);
    }

    public static ApplicationForm.Job job(String occupation, String wage, LocalDate from, LocalDate until) {
        return new ApplicationForm.Job(
                "Senior engineer",
                "Leads the planning team.",
                "Kouter 1, 9000 Gent",
                null,
                occupation,
                (Facts.Profession) null,
                true,
                Money.of(wage),
                null,
                BigDecimal.ONE,
                false,
                from,
                until,
                "200",
                false);
    }

    public static Proposal objection(String... grounds) {
        return new Proposal(Outcome.REFUSE, List.of(grounds), null, null, null);
    }
}
