package org.loket.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.loket.access.Actor;
import org.loket.access.Role;
import org.loket.appeal.AppealGiven;
import org.loket.appeal.AppealProposal;
import org.loket.appeal.AppealRecord;
import org.loket.appeal.DecidingAppeal;
import org.loket.appeal.LodgingAppeal;
import org.loket.casework.AskingInformation;
import org.loket.casework.ExaminingCase;
import org.loket.casework.InformationRequestRecord;
import org.loket.casework.Outcome;
import org.loket.casework.Proposal;
import org.loket.casework.Stage;
import org.loket.check.CheckAnswer;
import org.loket.check.CheckQuestion;
import org.loket.check.CheckingAuthorisation;
import org.loket.correspondence.ReadingActLetter;
import org.loket.correspondence.ReadingLetter;
import org.loket.employment.EndGiven;
import org.loket.employment.ReportingEmployment;
import org.loket.intake.ApplicationForm;
import org.loket.intake.ApplicationRecord;
import org.loket.intake.AttachingDocument;
import org.loket.intake.DraftingApplication;
import org.loket.intake.SubmittingApplication;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.InConflict;
import org.loket.kernel.Invalid;
import org.loket.kernel.NotEntitled;
import org.loket.kernel.NotKnown;
import org.loket.kernel.PermitNumber;
import org.loket.kernel.WorkerNumber;
import org.loket.law.Facts;
import org.loket.law.appeal.Contested;
import org.loket.law.category.Category;
import org.loket.law.category.Slot;
import org.loket.law.category.Verdict;
import org.loket.law.refusal.Ground;
import org.loket.notice.DeliveringNotices;
import org.loket.notice.NoticeRecord;
import org.loket.notice.ReadingNotices;
import org.loket.register.Ending;
import org.loket.register.PermitRecord;
import org.loket.register.PermitState;
import org.loket.residence.RecordingResidenceEnd;
import org.loket.residence.ResidenceEndGiven;
import org.loket.sweep.Sweeper;
import org.loket.withdrawal.AnsweringHearing;
import org.loket.withdrawal.DecidingWithdrawal;
import org.loket.withdrawal.WithdrawalGiven;
import org.loket.withdrawal.WithdrawalProposal;
import org.loket.withdrawal.WithdrawingPermit;
import org.loket.worklist.CaseFile;
import org.loket.worklist.Queue;
import org.loket.worklist.ReadingDesk;
import org.loket.worklist.ReadingFile;
import org.loket.worklist.Standing;
import org.loket.worklist.Worklist;

/** After years of work under permits a worker asks alone for admission without limit, and gets it; told in order. */
@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WithoutLimitStoryTest {

    private static final LocalDate FILED = LocalDate.of(2029, 6, 1);

    private final TestHouse house = new TestHouse(LocalDate.of(2026, 11, 21));
    private final Journey journey = new Journey(house);
    private CaseNumber first;
    private CaseNumber number;
    private Actor anila;
    private InformationRequestRecord question;

    @BeforeAll
    void sheWorksUnderAPermitOfOneEmployer() {
        first = journey.proposeGrant(SampleForms.engineer());
        journey.decide(first);
        WorkerNumber worker = house.the(ReadingFile.class)
                .forExamination(People.EXAMINER, first)
                .state()
                .worker();
        anila = People.worker(worker);
        house.dayIs(FILED);
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    @Order(1)
    void theRegisterFillsInWhoSheIsAndTheDraftSaysWhatIsMissing() {
        ApplicationRecord draft = drafting().begin(anila, form(null));
        number = draft.number();
        assertThat(draft.form().worker().firstName()).isEqualTo("Anila");
        assertThat(draft.form().worker().nationalNumber()).isEqualTo(SampleForms.ANILA);
        assertThat(draft.missing())
                .containsExactlyInAnyOrder(
                        "worker.longTermResidentElsewhere",
                        "history.legalStay",
                        "history.validContract",
                        "history.livesWithFamily",
                        "history.work",
                        "CONTRACT",
                        "PASSPORT");
    }

    @Test
    @Order(2)
    void sheFilesForNobodyElseAndNoCategoryOfEmployers() {
        ApplicationForm ofSomebodyElse = new ApplicationForm(
                Category.UNLIMITED,
                null,
                SampleForms.engineerNamed("Linh", "Tran", "P1").worker(),
                null,
                null,
                null,
                null,
                null,
                null);
        assertThatThrownBy(() -> drafting().begin(anila, ofSomebodyElse))
                .isInstanceOfSatisfying(Invalid.class, e -> assertThat(e.violations())
                        .extracting(one -> one.field() + " " + one.code())
                        .containsExactly(
                                "worker.firstName worker.registered-otherwise",
                                "worker.lastName worker.registered-otherwise",
                                "worker.birthDate worker.registered-otherwise",
                                "worker.nationality worker.registered-otherwise"));
        assertThatThrownBy(() -> drafting().begin(anila, SampleForms.engineer()))
                .isInstanceOf(NotEntitled.class);
        assertThatThrownBy(() -> drafting().change(anila, number, null, SampleForms.engineer()))
                .isInstanceOf(NotEntitled.class);
    }

    @Test
    @Order(3)
    void nobodyElseLearnsOfTheDraft() {
        Actor somebody = new Actor("worker2", Set.of(Role.WORKER), WorkerNumber.fresh(), Set.of());
        assertThatThrownBy(() -> drafting().read(somebody, number)).isInstanceOf(NotEntitled.class);
        assertThatThrownBy(() -> drafting().read(People.EMPLOYER, number)).isInstanceOf(NotKnown.class);
        assertThatThrownBy(() -> attach(People.EMPLOYER, Slot.CONTRACT)).isInstanceOf(NotKnown.class);
        assertThatThrownBy(() -> drafting().read(anila, first)).isInstanceOf(NotEntitled.class);
    }

    @Test
    @Order(4)
    void completeItIsSubmittedAndTheClockStarts() {
        drafting().change(anila, number, null, form(new Facts.History(true, true, false, List.of(work("2024-12-31")))));
        attach(anila, Slot.CONTRACT);
        attach(anila, Slot.PASSPORT);
        assertThat(drafting().read(anila, number).missing()).isEmpty();
        house.the(SubmittingApplication.class).submit(anila, number, null);
        CaseFile file = house.the(ReadingFile.class).forApplicant(anila, number);
        assertThat(file.state().enterprise()).isNull();
        assertThat(file.state().worker()).isEqualTo(anila.worker());
        assertThat(file.state().dueOn()).isEqualTo(FILED.plusMonths(4));
        assertThatThrownBy(() -> house.the(ReadingFile.class).forApplicant(People.EMPLOYER, number))
                .isInstanceOf(NotKnown.class);
    }

    @Test
    @Order(5)
    void itStandsInTheQueueWithoutAnEmployer() {
        assertThat(house.the(Worklist.class)
                        .page(People.EXAMINER, Queue.OPEN, null, 50)
                        .items())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.worker()).isEqualTo("Anila Rao");
                    assertThat(line.enterprise()).isNull();
                });
        assertThat(house.the(ReadingDesk.class).of(People.EXAMINER, number).ofEmployer())
                .isEmpty();
    }

    @Test
    @Order(6)
    void sheIsAskedAndAnswersHerself() {
        question = house.the(AskingInformation.class)
                .ask(People.EXAMINER, number, null, "Until when did your former contract run?");
        assertThatThrownBy(() ->
                        house.the(AskingInformation.class).answer(People.EMPLOYER, number, question.id(), "No idea."))
                .isInstanceOf(NotKnown.class);
        house.dayIs(FILED.plusDays(5));
        house.the(AskingInformation.class).answer(anila, number, question.id(), "Until 31 May 2029.");
        assertThat(house.the(ReadingFile.class)
                        .forApplicant(anila, number)
                        .state()
                        .dueOn())
                .isEqualTo(FILED.plusMonths(4).plusDays(5));
    }

    @Test
    @Order(7)
    void aGrantHasAFirstDayAndNoLast() {
        assertThat(house.the(ExaminingCase.class)
                        .examine(People.EXAMINER, number)
                        .verdict())
                .isEqualTo(Verdict.ELIGIBLE);
        assertThatThrownBy(() -> journey.propose(number, grant(FILED.plusYears(3))))
                .isInstanceOfSatisfying(Invalid.class, e -> assertThat(e.violations())
                        .extracting(one -> one.field() + " " + one.code())
                        .containsExactly("validUntil date.nothing-ends-it"));
        journey.propose(number, grant(null));
        journey.decide(number);
        PermitRecord permit = house.the(ReadingFile.class)
                .forExamination(People.EXAMINER, number)
                .permit();
        assertThat(permit.isUnlimited()).isTrue();
        assertThat(permit.enterprise()).isNull();
        assertThat(house.the(ReadingFile.class)
                        .forApplicant(anila, number)
                        .state()
                        .stage())
                .isEqualTo(Stage.GRANTED);
    }

    @Test
    @Order(8)
    void sheIsToldAndHerEmployerIsNot() {
        DeliveringNotices delivering = house.the(DeliveringNotices.class);
        delivering.owed(100).forEach(delivering::deliver);
        assertThat(house.the(ReadingNotices.class).latest(anila, 10))
                .filteredOn(notice -> notice.caseNumber().equals(number))
                .extracting(NoticeRecord::kind)
                .containsExactly("granted", "information-asked", "application-submitted");
        assertThat(house.the(ReadingNotices.class).latest(People.EMPLOYER, 10))
                .noneMatch(notice -> notice.caseNumber().equals(number));
    }

    @Test
    @Order(9)
    void theLetterIsAddressedToHerAndSpeaksOfNoEmployersDuties() throws IOException {
        try (PDDocument letter = Loader.loadPDF(house.the(ReadingLetter.class).read(anila, number))) {
            assertThat(new PDFTextStripper().getText(letter).replaceAll("\\s+", " "))
                    .contains("De toelating tot arbeid van onbepaalde duur is toegekend")
                    .contains("Anila Rao")
                    .contains("Alle werkgevers")
                    .contains("Zonder einddatum")
                    .doesNotContain("Dimona")
                    .doesNotContain("Uw ondernemingsnummer");
        }
        assertThatThrownBy(() -> house.the(ReadingLetter.class).read(People.EMPLOYER, number))
                .isInstanceOf(NotKnown.class);
    }

    @Test
    @Order(10)
    void anyEmployerThatChecksLearnsThatSheMayWork() {
        for (Actor employer : List.of(People.EMPLOYER, People.OTHER_EMPLOYER)) {
            CheckAnswer answer = check(employer, "7233", FILED.plusYears(9));
            assertThat(answer.verdict()).isEqualTo(CheckAnswer.Verdict.ALLOWED);
            assertThat(answer.validUntil()).isNull();
            assertThat(answer.grounds()).extracting(CheckAnswer.Ground::code).containsExactly("unlimited");
        }
        assertThat(check(People.OTHER_EMPLOYER, null, FILED).verdict()).isEqualTo(CheckAnswer.Verdict.NOT_ALLOWED);
        assertThat(check(People.EMPLOYER, "2512", FILED).validUntil()).isEqualTo(LocalDate.of(2029, 12, 31));
    }

    @Test
    @Order(11)
    void herDossierSaysSoAndAnEndOfWorkChangesNothing() {
        house.dayIs(LocalDate.of(2031, 1, 1));
        assertThat(house.the(ReadingFile.class).own(anila, number).orElseThrow().standing())
                .isEqualTo(Standing.VALID);
        PermitRecord permit =
                house.the(ReadingFile.class).forApplicant(anila, number).permit();
        assertThatThrownBy(() -> house.the(ReportingEmployment.class)
                        .ended(anila, permit.number(), new EndGiven(LocalDate.of(2030, 12, 31), "I left.")))
                .isInstanceOfSatisfying(
                        InConflict.class, e -> assertThat(e.code()).isEqualTo("permit.unlimited"));
    }

    @Test
    @Order(12)
    void itCanBeWithdrawnAndSheAloneIsHeard() {
        PermitNumber permit = house.the(ReadingFile.class)
                .forApplicant(anila, number)
                .permit()
                .number();
        WithdrawingPermit withdrawing = house.the(WithdrawingPermit.class);
        LocalDate from = LocalDate.of(2031, 1, 20);
        assertThatThrownBy(() -> withdrawing.begin(
                        People.EXAMINER, permit, new WithdrawalGiven(Ground.PUBLIC_ORDER, FILED, null)))
                .isInstanceOfSatisfying(Invalid.class, e -> assertThat(e.violations())
                        .extracting(one -> one.field() + " " + one.code())
                        .containsExactly("from withdrawal.before-permit"));
        withdrawing.begin(People.EXAMINER, permit, new WithdrawalGiven(Ground.PUBLIC_ORDER, from, null));
        house.the(AnsweringHearing.class).answer(anila, permit, "I did nothing.");
        withdrawing.propose(
                People.EXAMINER,
                permit,
                null,
                new WithdrawalProposal(WithdrawalProposal.Outcome.WITHDRAW, "The judgment is final."));
        house.the(DecidingWithdrawal.class).decide(People.DECIDER, permit, null);

        DeliveringNotices delivering = house.the(DeliveringNotices.class);
        delivering.owed(100).forEach(delivering::deliver);
        assertThat(house.the(ReadingNotices.class).latest(anila, 2))
                .extracting(NoticeRecord::kind)
                .containsExactly("permit-withdrawn", "withdrawal-begun");
        assertThat(house.the(ReadingNotices.class).latest(People.EMPLOYER, 50))
                .noneMatch(notice -> notice.caseNumber().equals(number));
        assertThat(house.the(ReadingActLetter.class).withdrawal(anila, permit)).startsWith("%PDF".getBytes());
        assertThat(check(People.OTHER_EMPLOYER, null, from.minusDays(1)).validUntil())
                .isEqualTo(from.minusDays(1));
        assertThat(check(People.OTHER_EMPLOYER, null, from).grounds())
                .extracting(CheckAnswer.Ground::code)
                .containsExactly("withdrawn");
        house.dayIs(from);
        house.the(Sweeper.class).sweep();
        assertThat(house.the(ReadingFile.class)
                        .forApplicant(anila, number)
                        .permit()
                        .state())
                .isEqualTo(PermitState.WITHDRAWN);
    }

    @Test
    @Order(13)
    void theWithdrawalIsAnnulledOnAppealAndThePermitHoldsAgain() {
        PermitNumber permit = permit().number();
        AppealRecord appeal = house.the(LodgingAppeal.class)
                .lodge(anila, new AppealGiven(Contested.WITHDRAWAL, permit.text(), "I was acquitted.", null, null));
        DecidingAppeal deciding = house.the(DecidingAppeal.class);
        deciding.propose(
                People.EXAMINER,
                appeal.id(),
                null,
                new AppealProposal(AppealProposal.Outcome.ANNUL, "The judgment was reversed.", null, null));
        deciding.decide(People.DECIDER, appeal.id(), null);
        assertThat(permit().state()).isEqualTo(PermitState.VALID);
        assertThat(check(People.OTHER_EMPLOYER, null, LocalDate.of(2040, 1, 1)).verdict())
                .isEqualTo(CheckAnswer.Verdict.ALLOWED);
    }

    @Test
    @Order(14)
    void itEndsWithHerStayOnTheDayAfterAndNotBefore() {
        LocalDate last = LocalDate.of(2031, 6, 30);
        house.the(RecordingResidenceEnd.class).record(People.EXAMINER, permit().number(), new ResidenceEndGiven(last));
        house.dayIs(last);
        house.the(Sweeper.class).sweep();
        assertThat(permit().state()).isEqualTo(PermitState.VALID);
        house.dayIs(last.plusDays(1));
        house.the(Sweeper.class).sweep();
        house.the(Sweeper.class).sweep();
        assertThat(permit().state()).isEqualTo(PermitState.LAPSED);
        assertThat(permit().overBy()).isEqualTo(Ending.RESIDENCE_END);
        assertThat(permit().overOn()).isEqualTo(last);
        assertThat(check(People.OTHER_EMPLOYER, null, last).validUntil()).isEqualTo(last);
        assertThat(check(People.OTHER_EMPLOYER, null, last.plusDays(1)).verdict())
                .isEqualTo(CheckAnswer.Verdict.NOT_ALLOWED);
        DeliveringNotices delivering = house.the(DeliveringNotices.class);
        delivering.owed(100).forEach(delivering::deliver);
        assertThat(house.the(ReadingNotices.class).latest(anila, 20))
                .filteredOn(notice -> notice.caseNumber().equals(number))
                .filteredOn(notice -> notice.kind().equals("residence-ended"))
                .hasSize(1);
        assertThat(house.the(ReadingNotices.class).latest(People.EMPLOYER, 50))
                .noneMatch(notice -> notice.caseNumber().equals(number));
    }

    private PermitRecord permit() {
        return house.the(ReadingFile.class).forApplicant(anila, number).permit();
    }

    private DraftingApplication drafting() {
        return house.the(DraftingApplication.class);
    }

    private void attach(Actor by, Slot slot) {
        house.the(AttachingDocument.class).attach(by, number, slot, Journey.pdf());
    }

    private static ApplicationForm form(Facts.History history) {
        ApplicationForm.Worker worker = history == null
                ? null
                : new ApplicationForm.Worker(
                        null, null, null, null, null, null, null, null, null, null, null, null, null, false, null,
                        null);
        return new ApplicationForm(Category.UNLIMITED, null, worker, null, null, null, null, null, history);
    }

    private static Facts.Work work(String from) {
        return new Facts.Work(Facts.WorkKind.PERMIT, LocalDate.parse(from), null);
    }

    private static Proposal grant(LocalDate until) {
        return new Proposal(Outcome.GRANT, List.of(), FILED.plusDays(5), until, null);
    }

    private CheckAnswer check(Actor by, String occupation, LocalDate on) {
        return house.the(CheckingAuthorisation.class)
                .check(
                        by,
                        new CheckQuestion(
                                SampleForms.ANILA, by.actsFor().iterator().next(), occupation, on));
    }
}
