package org.loket.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.loket.access.Actor;
import org.loket.amendment.AmendmentGiven;
import org.loket.amendment.ConfirmingAmendment;
import org.loket.amendment.LawInForce;
import org.loket.amendment.ProposingAmendment;
import org.loket.amendment.Provided;
import org.loket.amendment.Subject;
import org.loket.casework.AskingInformation;
import org.loket.casework.DecidingCase;
import org.loket.casework.ExaminingCase;
import org.loket.casework.Outcome;
import org.loket.casework.Proposal;
import org.loket.casework.ReadingCase;
import org.loket.casework.Stage;
import org.loket.check.CheckAnswer;
import org.loket.check.CheckQuestion;
import org.loket.check.CheckingAuthorisation;
import org.loket.correspondence.ProvingWindow;
import org.loket.correspondence.ReadingLetter;
import org.loket.document.DocumentRecord;
import org.loket.employment.EmploymentState;
import org.loket.employment.EndGiven;
import org.loket.employment.Finality;
import org.loket.employment.ReadingEmployment;
import org.loket.employment.ReportingEmployment;
import org.loket.intake.ApplicationForm;
import org.loket.intake.ApplicationRecord;
import org.loket.intake.AttachingDocument;
import org.loket.intake.DraftingApplication;
import org.loket.intake.SubmittingApplication;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.Declined;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.InConflict;
import org.loket.kernel.Invalid;
import org.loket.kernel.NationalNumber;
import org.loket.kernel.NotKnown;
import org.loket.kernel.Violation;
import org.loket.kernel.WorkerNumber;
import org.loket.law.Confidence;
import org.loket.law.Facts;
import org.loket.law.Finding;
import org.loket.law.Met;
import org.loket.law.category.Category;
import org.loket.law.category.Slot;
import org.loket.law.refusal.Ground;
import org.loket.register.Ending;
import org.loket.register.PermitRecord;
import org.loket.register.PermitState;
import org.loket.share.ShareCode;
import org.loket.share.SharePurpose;
import org.loket.share.SharingCode;
import org.loket.share.SharingCode.Wish;
import org.loket.story.Journey;
import org.loket.story.Offers;
import org.loket.story.People;
import org.loket.story.SampleForms;
import org.loket.story.TestHouse;
import org.loket.withdrawal.AnsweringHearing;
import org.loket.withdrawal.DecidingWithdrawal;
import org.loket.withdrawal.WithdrawalGiven;
import org.loket.withdrawal.WithdrawalProposal;
import org.loket.withdrawal.WithdrawingPermit;
import org.loket.worklist.ApplicantFiles;
import org.loket.worklist.Happened;
import org.loket.worklist.ReadingFile;

/** What becomes of an offer, whoever acts, whoever does not, and whatever happens to the permit meanwhile. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutcomesOfOffersTest {

    private static final LocalDate OFFERED = LocalDate.of(2027, 6, 1);
    private static final LocalDate ANSWER_BY = OFFERED.plusDays(14);
    private static final LocalDate OBJECT_UNTIL = OFFERED.plusDays(45);
    private static final ApplicationForm.Job JOB =
            Offers.engineer("60000", LocalDate.of(2027, 7, 1), LocalDate.of(2029, 6, 30));

    private final TestHouse house = new TestHouse(LocalDate.of(2026, 11, 21));
    private final Journey journey = new Journey(house);
    private Offers offers;
    private PermitRecord permit;
    private Actor anila;

    @BeforeEach
    void aPermitIsGrantedUnderTheLawAsItIsPrinted() {
        house.inTransaction(() -> house.the(EntityManager.class)
                .createNativeQuery("delete from amendment")
                .executeUpdate());
        // the book is looked at again when the clock moves on
        house.dayIs(LocalDate.of(2026, 11, 20));
        house.the(LawInForce.class).book();
        house.dayIs(LocalDate.of(2026, 11, 21));
        offers = Offers.toSomebodyElse(house);
        permit = offers.granted();
        anila = People.worker(permit.worker());
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void whoSaysNothingUntilTheLastDayHasLetItPass() {
        CaseNumber offer = offered();
        offers.sweepOn(ANSWER_BY);
        assertThat(state(offer)).isEqualTo(TransferState.OFFERED);
        offers.sweepOn(ANSWER_BY.plusDays(1));
        assertThat(state(offer)).isEqualTo(TransferState.LAPSED);
        assertThat(offers.toldTo(anila, offer)).endsWith("transfer-offered", "transfer-lapsed");
        assertThat(offers.toldTo(People.OTHER_EMPLOYER, offer)).containsExactly("transfer-lapsed");
    }

    @Test
    void acceptedInTheLastMinuteItCountsAndAMinuteLaterItDoesNotWhetherTheSweepCameByOrNot() {
        CaseNumber offer = offered();
        CaseNumber other = offers.make(Offers.THIRD, permit, JOB);
        house.momentIs(ANSWER_BY.plusDays(1).atStartOfDay());
        assertDeclined("transfer.too-late", () -> accept(other));
        house.momentIs(LocalDateTime.of(2027, 6, 15, 23, 59, 59));
        accept(offer);
        assertThat(offers.read(anila, offer).objectionUntil()).isEqualTo(ANSWER_BY.plusDays(45));
    }

    @Test
    void aRefusalIsToldToWhoOfferedAndTheOfferIsOver() {
        CaseNumber offer = offered();
        house.the(AnsweringOffer.class).refuse(anila, offer);
        assertDeclined("transfer.answered", () -> accept(offer));
        assertDeclined("transfer.over", () -> offers.contract(People.OTHER_EMPLOYER, offer));
        assertThat(offers.toldTo(People.OTHER_EMPLOYER, offer)).containsExactly("transfer-refused");
    }

    @Test
    void ofTwoOffersOneIsOnItsWayAndTheOtherWaitsForWhatBecomesOfIt() {
        CaseNumber first = offered();
        CaseNumber second = offers.make(Offers.THIRD, permit, JOB);
        accept(first);
        assertDeclined("transfer.on-its-way", () -> accept(second));
        assertThat(state(second)).isEqualTo(TransferState.OFFERED);

        object(first);
        accept(second);
        assertThat(state(second)).isEqualTo(TransferState.ACCEPTED);
    }

    @Test
    void onceOneIsSettledTheOthersAreVoid() {
        CaseNumber first = accepted();
        house.dayIs(OBJECT_UNTIL.minusDays(2));
        CaseNumber second = offers.make(Offers.THIRD, permit, JOB);
        offers.sweepOn(OBJECT_UNTIL.plusDays(1));
        assertThat(state(first)).isEqualTo(TransferState.SETTLED);
        assertThat(state(second)).isEqualTo(TransferState.VOID);
        assertDeclined("transfer.void", () -> accept(second));
        assertThat(offers.toldTo(Offers.THIRD, second)).containsExactly("transfer-void");
    }

    @Test
    void whoAcceptsTwoAtOnceHasAcceptedOne() throws Exception {
        List<CaseNumber> both = List.of(offered(), offers.make(Offers.THIRD, permit, JOB));
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService hands = Executors.newFixedThreadPool(2);
        List<Future<String>> answers = both.stream()
                .map(offer -> hands.submit(() -> {
                    together.await();
                    try {
                        accept(offer);
                        return "accepted";
                    } catch (Declined declined) {
                        return declined.code();
                    }
                }))
                .toList();
        assertThat(List.of(answers.get(0).get(), answers.get(1).get()))
                .containsExactlyInAnyOrder("accepted", "transfer.on-its-way");
        hands.shutdown();
        assertThat(house.sql("select count(*) from transfer where state = 'ACCEPTED' and permit = '" + permit.number()
                        + "'"))
                .isEqualTo(1L);
    }

    @Test
    void whoStillWorksLeavesOnTheDayBeforeAndThePresentEmployerLearnsThatDayAlone() {
        CaseNumber offer = accepted();
        assertThat(offers.toldTo(People.EMPLOYER, permit.caseNumber(), offer)).containsExactly("fee-due", "granted");
        offers.sweepOn(OBJECT_UNTIL.plusDays(1));

        LocalDate last = OBJECT_UNTIL;
        assertThat(offers.read(anila, offer).effectiveOn()).isEqualTo(last.plusDays(1));
        assertThat(offers.now(permit).forItsEmployer().endedOn()).isEqualTo(last);
        assertThat(offers.toldTo(People.EMPLOYER, permit.caseNumber(), offer))
                .containsExactly("fee-due", "granted", "employment-ending");
        assertThat(house.inTransaction(() ->
                        house.the(ReadingEmployment.class).of(permit.number()).orElseThrow()))
                .satisfies(work -> {
                    assertThat(work.state()).isEqualTo(EmploymentState.ENDED);
                    assertThat(work.finalBy()).isEqualTo(Finality.AUTHORITY);
                    assertThat(work.endedOn()).isEqualTo(last);
                    assertThat(work.settledBecause()).isNull();
                });

        offers.sweepOn(last.plusDays(1));
        assertThat(offers.now(permit).state()).isEqualTo(PermitState.SUCCEEDED);
        assertThat(offers.now(permit).overOn()).isEqualTo(last);
        assertThat(offers.now(permit).forItsEmployer().state()).isEqualTo(PermitState.LAPSED);
        assertThat(offers.toldTo(People.EMPLOYER, permit.caseNumber(), offer))
                .containsExactly("fee-due", "granted", "employment-ending");
    }

    @Test
    void thePresentEmployerMeetsNoTraceOfAnOfferAnywhere() {
        CheckAnswer before = check();
        List<String> history = historyForThePresentEmployer();
        CaseNumber offer = accepted();
        assertThat(house.the(ReadingTransfers.class).own(People.EMPLOYER)).isEmpty();
        assertThatThrownBy(() -> offers.read(People.EMPLOYER, offer)).isInstanceOf(NotKnown.class);
        assertThatThrownBy(() -> house.the(ReadingFile.class).forApplicant(People.EMPLOYER, offer))
                .isInstanceOf(NotKnown.class);
        assertThatThrownBy(() -> house.the(ReadingLetter.class).read(People.EMPLOYER, offer))
                .isInstanceOf(NotKnown.class);
        assertThatThrownBy(() -> house.the(DraftingApplication.class).read(People.EMPLOYER, offer))
                .isInstanceOf(NotKnown.class);
        assertThat(house.the(ApplicantFiles.class)
                        .page(People.EMPLOYER, SampleForms.ENTERPRISE, null, 200)
                        .items())
                .noneMatch(line -> line.number().equals(offer));
        assertThat(historyForThePresentEmployer()).isEqualTo(history);
        assertThat(check().verdict()).isEqualTo(before.verdict());
        assertThat(check().validUntil()).isEqualTo(before.validUntil());
        assertThat(check().grounds()).isEqualTo(before.grounds());
        assertThat(offers.toldTo(People.EMPLOYER, offer)).isEmpty();
    }

    private CheckAnswer check() {
        return house.the(CheckingAuthorisation.class)
                .check(People.EMPLOYER, new CheckQuestion(offers.worker(), SampleForms.ENTERPRISE, null, OFFERED));
    }

    private List<String> historyForThePresentEmployer() {
        return house.the(ReadingFile.class).forApplicant(People.EMPLOYER, permit.caseNumber()).history().stream()
                .map(Happened::kind)
                .filter(kind -> !kind.equals("notice-delivered") && !kind.equals("letter-made"))
                .toList();
    }

    @Test
    void anEndThatWasKnownBeforeStaysAndIsNotToldAgain() {
        CaseNumber offer = accepted();
        house.the(ReportingEmployment.class)
                .ended(anila, permit.number(), new EndGiven(LocalDate.of(2027, 6, 30), "I leave."));
        offers.sweepOn(LocalDate.of(2027, 7, 1));
        assertThat(offers.now(permit).state()).isEqualTo(PermitState.IN_SEARCH_WINDOW);
        offers.sweepOn(OBJECT_UNTIL.plusDays(1));
        assertThat(state(offer)).isEqualTo(TransferState.SETTLED);
        offers.sweepOn(OBJECT_UNTIL.plusDays(1));
        assertThat(offers.now(permit).state()).isEqualTo(PermitState.SUCCEEDED);
        assertThat(offers.now(permit).endedOn()).isEqualTo(LocalDate.of(2027, 6, 30));
        assertThat(offers.toldTo(People.EMPLOYER, permit.caseNumber(), offer))
                .containsExactly("fee-due", "granted", "employment-end-reported", "permit-ended");
    }

    @Test
    void anObjectionTakesTwoPeopleAndIsSentWithTheWayToAppeal() throws IOException {
        CaseNumber offer = accepted();
        journey.propose(offer, Offers.objection("FRAUD_OR_FALSE_STATEMENTS"));
        assertDeclined("four-eyes", () -> house.the(DecidingCase.class).decide(People.EXAMINER, offer, null));
        journey.decide(offer);
        assertThat(state(offer)).isEqualTo(TransferState.OBJECTED);
        assertThat(offers.toldTo(anila, offer)).endsWith("transfer-objected");
        assertThat(offers.toldTo(People.OTHER_EMPLOYER, offer))
                .containsExactly("transfer-accepted", "transfer-objected");
        assertThat(offers.now(permit).state()).isEqualTo(PermitState.VALID);
        assertThat(offers.now(permit).endedOn()).isNull();
        try (PDDocument letter = Loader.loadPDF(house.the(ReadingLetter.class).read(anila, offer))) {
            assertThat(new PDFTextStripper().getText(letter))
                    .contains(
                            "Bezwaar tegen de overdracht",
                            "Waarom wij bezwaar maken",
                            "beroep instellen bij de bevoegde Vlaamse minister")
                    .doesNotContain("0403.019.261", "Scheldewerk");
        }
        offers.sweepOn(OBJECT_UNTIL.plusDays(1));
        assertThat(state(offer)).isEqualTo(TransferState.OBJECTED);
    }

    @Test
    void anObjectionThatIsOnlyProposedWhenTheTermIsOverComesTooLate() {
        CaseNumber offer = accepted();
        house.dayIs(OBJECT_UNTIL);
        journey.propose(offer, Offers.objection("FRAUD_OR_FALSE_STATEMENTS"));
        offers.sweepOn(OBJECT_UNTIL.plusDays(1));
        assertThat(state(offer)).isEqualTo(TransferState.SETTLED);
        assertDeclined("already-decided", () -> journey.decide(offer));
    }

    @Test
    void aQuestionStopsTheTermToObject() {
        CaseNumber offer = accepted();
        house.dayIs(OFFERED.plusDays(10));
        UUID question = house.the(AskingInformation.class)
                .ask(People.EXAMINER, offer, null, "Which joint committee?")
                .id();
        offers.sweepOn(OBJECT_UNTIL.plusDays(5));
        assertThat(state(offer)).isEqualTo(TransferState.ACCEPTED);
        assertThat(offers.read(anila, offer).objectionUntil()).isNull();
        house.the(AskingInformation.class).answer(People.OTHER_EMPLOYER, offer, question, "200.");
        LocalDate later = OBJECT_UNTIL.plusDays(40);
        assertThat(offers.read(anila, offer).objectionUntil()).isEqualTo(later);
        offers.sweepOn(later.plusDays(1));
        assertThat(state(offer)).isEqualTo(TransferState.SETTLED);
    }

    @Test
    void aContractThatIsMissingWhenTheTermIsOverIsAskedAndTheClockStandsStillUntilItIsThere() {
        CaseNumber offer = offered();
        accept(offer);
        assertThat(offers.read(People.OTHER_EMPLOYER, offer).missing()).containsExactly(Slot.CONTRACT);
        offers.sweepOn(OBJECT_UNTIL.plusDays(1));
        offers.sweepOn(OBJECT_UNTIL.plusDays(2));
        assertThat(house.inTransaction(() -> house.the(ReadingCase.class).of(offer)))
                .satisfies(one -> {
                    assertThat(one.stage()).isEqualTo(Stage.WAITING_FOR_INFORMATION);
                    assertThat(one.requests()).hasSize(1);
                    assertThat(one.requests().get(0).question()).contains("arbeidsovereenkomst");
                });
        offers.contract(People.OTHER_EMPLOYER, offer);
        UUID question = house.inTransaction(() -> house.the(ReadingCase.class).of(offer))
                .requests()
                .get(0)
                .id();
        house.the(AskingInformation.class).answer(People.OTHER_EMPLOYER, offer, question, "There it is.");
        offers.sweepOn(OBJECT_UNTIL.plusDays(3));
        assertThat(state(offer)).isEqualTo(TransferState.SETTLED);
    }

    @Test
    void acceptedOnTheLastDayOfTheWindowTheWindowStaysOpenUntilItIsDecided() {
        CaseNumber offer = acceptedOnTheLastDayOfTheWindow();
        offers.sweepOn(OFFERED.plusDays(1));
        assertThat(offers.now(permit).state()).isEqualTo(PermitState.IN_SEARCH_WINDOW);
        offers.sweepOn(OFFERED.plusDays(46));
        assertThat(state(offer)).isEqualTo(TransferState.SETTLED);
        offers.sweepOn(OFFERED.plusDays(46));
        assertThat(offers.now(permit).state()).isEqualTo(PermitState.SUCCEEDED);
    }

    @Test
    void objectedAfterTheLastDayOfTheWindowThePermitLapsesOnThatDay() {
        CaseNumber offer = acceptedOnTheLastDayOfTheWindow();
        house.dayIs(OFFERED.plusDays(20));
        object(offer);
        offers.sweepOn(OFFERED.plusDays(20));
        assertThat(offers.now(permit).state()).isEqualTo(PermitState.LAPSED);
        assertThat(offers.now(permit).overBy()).isEqualTo(Ending.WINDOW);
        assertThat(offers.now(permit).overOn()).isEqualTo(OFFERED);
    }

    @Test
    void anOfferIsAnsweredBeforeTheWindowIsOver() {
        house.dayIs(LocalDate.of(2027, 2, 1));
        endsOn(LocalDate.of(2027, 1, 31));
        house.dayIs(LocalDate.of(2028, 1, 28));
        CaseNumber offer = offers.make(
                People.OTHER_EMPLOYER,
                permit,
                Offers.engineer("60000", LocalDate.of(2028, 3, 1), LocalDate.of(2029, 6, 30)));
        assertThat(offers.read(anila, offer).answerBy()).isEqualTo(LocalDate.of(2028, 1, 31));
        offers.sweepOn(LocalDate.of(2028, 2, 1));
        assertThat(state(offer)).isIn(TransferState.LAPSED, TransferState.VOID);
        assertDeclinedAsUnknown(() -> offers.make(People.OTHER_EMPLOYER, permit, JOB));
    }

    @Test
    void whereThePermitIsGoneSilenceHasNoEffectAndNobodyCanGrant() {
        house.dayIs(LocalDate.of(2027, 2, 1));
        endsOn(LocalDate.of(2027, 1, 31));
        CaseNumber offer = accepted();
        CaseNumber another = ordinaryGrantFrom(OFFERED.plusDays(5));
        offers.sweepOn(OFFERED.plusDays(5));
        assertThat(offers.now(permit).state()).isEqualTo(PermitState.SUCCEEDED);
        assertThat(another).isNotEqualTo(offer);
        assertThat(state(offer)).isEqualTo(TransferState.VOID);
        assertThat(offers.toldTo(anila, offer)).contains("transfer-void");
        assertThat(offers.toldTo(People.OTHER_EMPLOYER, offer)).endsWith("transfer-void");

        offers.sweepOn(OBJECT_UNTIL.plusDays(1));
        assertThat(house.inTransaction(() -> house.the(ReadingCase.class).of(offer))
                        .stage())
                .isEqualTo(Stage.UNDER_EXAMINATION);
        assertThatThrownBy(() -> journey.propose(
                        offer, new Proposal(Outcome.GRANT, List.of(), OBJECT_UNTIL, JOB.endsOn(), null)))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.violations())
                        .extracting(Violation::code)
                        .contains("grant.permit-gone"));
        object(offer);
        assertThat(state(offer)).isEqualTo(TransferState.OBJECTED);
    }

    @Test
    void aPermitThatIsWithdrawnMeanwhileGoesNowhereAlsoWhenTheDayIsStillToCome() {
        CaseNumber accepted = accepted();
        CaseNumber open = offers.make(Offers.THIRD, permit, JOB);
        withdrawFrom(OBJECT_UNTIL.plusDays(100));
        assertThat(offers.now(permit).state()).isEqualTo(PermitState.VALID);
        assertThat(state(accepted)).isEqualTo(TransferState.VOID);
        assertThat(state(open)).isEqualTo(TransferState.VOID);
        assertDeclined("transfer.void", () -> accept(open));
        assertDeclinedAsUnknown(() -> offers.make(Offers.THIRD, permit, JOB));
        offers.sweepOn(OBJECT_UNTIL.plusDays(1));
        assertThat(state(accepted)).isEqualTo(TransferState.VOID);
        assertThat(offers.toldTo(People.OTHER_EMPLOYER, accepted)).endsWith("transfer-void");
    }

    private void withdrawFrom(LocalDate day) {
        house.the(WithdrawingPermit.class)
                .begin(People.EXAMINER, permit.number(), new WithdrawalGiven(Ground.PUBLIC_ORDER, day, null));
        house.the(AnsweringHearing.class).answer(People.EMPLOYER, permit.number(), "We know nothing of it.");
        house.the(AnsweringHearing.class).answer(anila, permit.number(), "I did nothing.");
        house.the(WithdrawingPermit.class)
                .propose(
                        People.EXAMINER,
                        permit.number(),
                        null,
                        new WithdrawalProposal(WithdrawalProposal.Outcome.WITHDRAW, "The judgment is final."));
        house.the(DecidingWithdrawal.class).decide(People.DECIDER, permit.number(), null);
    }

    @Test
    void theCheckFollowsTheTransferFromStepToStep() {
        CaseNumber offer = offered();
        LocalDate first = OBJECT_UNTIL.plusDays(1);
        assertThat(answers(OFFERED)).containsExactly("ALLOWED authorised", "NOT_ALLOWED no-authorisation");
        offers.contract(People.OTHER_EMPLOYER, offer);
        accept(offer);
        assertThat(answers(OFFERED)).containsExactly("ALLOWED authorised", "NOT_ALLOWED no-authorisation");
        offers.sweepOn(first.minusDays(1));
        assertThat(answers(first)).containsExactly("ALLOWED authorised", "NOT_ALLOWED no-authorisation");
        offers.sweepOn(first);
        assertThat(answers(first.minusDays(1))).containsExactly("ALLOWED authorised", "NOT_ALLOWED not-yet-valid");
        assertThat(answers(first)).containsExactly("NOT_ALLOWED employment-ended", "ALLOWED authorised");
        offers.sweepOn(first);
        assertThat(answers(first)).containsExactly("NOT_ALLOWED employment-ended", "ALLOWED authorised");
    }

    private List<String> answers(LocalDate on) {
        return List.of(
                answer(People.EMPLOYER, SampleForms.ENTERPRISE, on),
                answer(People.OTHER_EMPLOYER, Offers.NEW_EMPLOYER, on));
    }

    private String answer(Actor by, EnterpriseNumber enterprise, LocalDate on) {
        CheckAnswer answer = house.the(CheckingAuthorisation.class)
                .check(by, new CheckQuestion(offers.worker(), enterprise, null, on));
        return answer.verdict() + " " + answer.grounds().get(0).code();
    }

    @Test
    void whereTheLawAsksForANewApplicationTheOfferIsItsBeginning() {
        regime("change-of-employer", "NEW_APPLICATION");
        CaseNumber offer = offered();
        accept(offer);
        assertThat(state(offer)).isEqualTo(TransferState.HANDED_OVER);
        assertThat(offers.toldTo(People.OTHER_EMPLOYER, offer)).containsExactly("transfer-handed-over");
        ApplicationRecord draft = house.the(DraftingApplication.class).read(People.OTHER_EMPLOYER, offer);
        assertThat(draft.form().kind()).isEqualTo(Facts.Kind.CHANGE_OF_EMPLOYER);
        assertThat(draft.form().worker().lastName()).isEqualTo("Rao");
        assertThat(draft.form().job()).isEqualTo(JOB);
        assertThat(draft.form().previous()).isNull();
        assertThat(draft.missing()).containsExactlyInAnyOrder("CONTRACT", "PASSPORT", "DIPLOMA");
        for (Slot slot : List.of(Slot.CONTRACT, Slot.PASSPORT, Slot.DIPLOMA)) {
            house.the(AttachingDocument.class).attach(People.OTHER_EMPLOYER, offer, slot, Journey.pdf());
        }
        house.the(SubmittingApplication.class).submit(People.OTHER_EMPLOYER, offer, null);
        assertThat(house.inTransaction(() -> house.the(ReadingCase.class).of(offer)))
                .satisfies(one -> {
                    assertThat(one.takeover()).isNull();
                    assertThat(one.worker()).isEqualTo(permit.worker());
                    assertThat(one.dueOn()).isEqualTo(OFFERED.plusMonths(4));
                });
    }

    @Test
    void whereTheRegimeAsksForATimeWithTheFirstEmployerItIsAFinding() {
        amend(Subject.VALUE, "first-employer.least", "P8M");
        CaseNumber offer = accepted();
        assertThat(house.inTransaction(() -> house.the(ReadingCase.class).of(offer))
                        .examination()
                        .findings())
                .filteredOn(finding -> finding.condition().equals("first-employer-period"))
                .extracting(Finding::required, Finding::found)
                .containsExactly(tuple(LocalDate.of(2027, 9, 1), JOB.startsOn()));
    }

    @Test
    void aNumberThatIsNobodysAndOneThatIsSomebodyElsesAreAnsweredAlike() {
        house.dayIs(OFFERED);
        for (String number : List.of("85073003328", "17073003384")) {
            assertDeclinedAsUnknown(() -> house.the(OfferingWork.class)
                    .offer(People.OTHER_EMPLOYER, Offers.given(permit, NationalNumber.of(number), JOB)));
        }
    }

    @Test
    void whoeverHasACodeForItNeedsNoNumberAndNoPermit() {
        house.dayIs(OFFERED);
        ShareCode code = code(SharePurpose.OFFER);
        CaseNumber offer = house.the(OfferingWork.class)
                .offer(People.OTHER_EMPLOYER, byCode(code, LocalDate.of(1990, 5, 1)))
                .number();
        assertThat(offers.read(anila, offer).permit()).isEqualTo(permit.number());
        assertDeclinedAsUnknown(
                () -> house.the(OfferingWork.class).offer(Offers.THIRD, byCode(code, LocalDate.of(1990, 5, 2))));
        ShareCode another = code(SharePurpose.CHECK);
        assertDeclinedAsUnknown(
                () -> house.the(OfferingWork.class).offer(Offers.THIRD, byCode(another, LocalDate.of(1990, 5, 1))));
    }

    @Test
    void aCodeShowsUntilWhenTheWorkerMayBeHiredAsLongAsTheWindowIsOpen() {
        house.dayIs(LocalDate.of(2027, 2, 1));
        endsOn(LocalDate.of(2027, 1, 31));
        ShareCode code = code(SharePurpose.SEARCH_WINDOW);
        SeeingWindow seeing = house.the(SeeingWindow.class);
        LocalDate born = LocalDate.of(1990, 5, 1);
        assertThat(seeing.see(People.OTHER_EMPLOYER, code, born, Offers.NEW_EMPLOYER)
                        .lastDay())
                .isEqualTo(LocalDate.of(2028, 1, 31));
        house.the(ReportingEmployment.class).goesOn(People.EMPLOYER, permit.number(), "A mistake.");
        assertThatThrownBy(() -> seeing.see(People.OTHER_EMPLOYER, code, born, Offers.NEW_EMPLOYER))
                .isInstanceOf(NotKnown.class);
    }

    @Test
    void theProofOfTheWindowCarriesACodeThatOpensIt() throws IOException {
        house.dayIs(LocalDate.of(2027, 2, 1));
        endsOn(LocalDate.of(2027, 1, 31));
        String read;
        try (PDDocument proof = Loader.loadPDF(house.the(ProvingWindow.class).prove(anila, permit.number()))) {
            read = new PDFTextStripper().getText(proof);
        }
        Matcher printed = Pattern.compile("([0-9A-Z]{4}-){3}[0-9A-Z]{4}").matcher(read);
        assertThat(printed.find()).isTrue();
        assertThat(house.the(SeeingWindow.class)
                        .see(
                                People.OTHER_EMPLOYER,
                                ShareCode.of(printed.group()),
                                LocalDate.of(1990, 5, 1),
                                Offers.NEW_EMPLOYER)
                        .lastDay())
                .isEqualTo(LocalDate.of(2028, 1, 31));
    }

    private ShareCode code(SharePurpose purpose) {
        return house.the(SharingCode.class)
                .share(anila, new Wish(purpose, null, null))
                .code();
    }

    private static OfferGiven byCode(ShareCode code, LocalDate birthDate) {
        return new OfferGiven(
                null,
                new OfferGiven.Holder(null, code, birthDate),
                null,
                JOB,
                new ApplicationForm.Employer(null, "Leiewerk", null, true, LocalDate.of(2010, 1, 1), 40, null),
                null,
                null);
    }

    @Test
    void theWorkerAloneReadsTheContractBeforeAnsweringAndNobodyAfterARefusal() {
        CaseNumber offer = offered();
        offers.contract(People.OTHER_EMPLOYER, offer);
        DocumentRecord contract = offers.read(anila, offer).papers().get(0);
        assertThat(contract.slot()).isEqualTo("CONTRACT");
        ReadingFile reading = house.the(ReadingFile.class);
        assertThat(reading.document(anila, offer, contract.id()).bytes()).isEqualTo(Journey.pdf());
        for (Actor other : List.of(People.worker(WorkerNumber.fresh()), People.EMPLOYER)) {
            assertThatThrownBy(() -> reading.document(other, offer, contract.id()))
                    .isInstanceOf(NotKnown.class);
        }
        house.the(AnsweringOffer.class).refuse(anila, offer);
        assertThatThrownBy(() -> reading.document(anila, offer, contract.id())).isInstanceOf(NotKnown.class);
    }

    @Test
    void whatSetsTheWorkApartIsAskedWhereTheCategoryAsksIt() {
        Offers ofResearch = Offers.of(house, researcher());
        PermitRecord held = ofResearch.granted(Journey.grant(), Slot.HOSTING_AGREEMENT);
        house.dayIs(OFFERED);
        assertThatThrownBy(() -> ofResearch.make(People.OTHER_EMPLOYER, held, JOB))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.violations())
                        .extracting(Violation::field)
                        .containsExactlyInAnyOrder("engagement.hostingAgreement", "engagement.recognisedInstitution"));
        OfferGiven plain = Offers.given(held, ofResearch.worker(), JOB);
        CaseNumber offer = house.the(OfferingWork.class)
                .offer(
                        People.OTHER_EMPLOYER,
                        new OfferGiven(null, plain.worker(), plain.permit(), JOB, plain.employer(), null, hosted()))
                .number();
        house.the(AnsweringOffer.class).accept(People.worker(held.worker()), offer);
        assertThat(house.inTransaction(() -> house.the(ReadingCase.class).of(offer))
                        .examination()
                        .findings())
                .extracting(Finding::condition, Finding::met)
                .contains(tuple("hosting-agreement", Met.YES), tuple("recognised-institution", Met.YES));
    }

    private ApplicationForm researcher() {
        ApplicationForm form = Offers.toSomebodyElse(house).form();
        return new ApplicationForm(
                Category.RESEARCHER,
                form.kind(),
                form.worker(),
                form.employer(),
                form.job(),
                form.vacancy(),
                form.previous(),
                hosted(),
                form.history());
    }

    private static Facts.Engagement hosted() {
        return new Facts.Engagement(null, true, true, null, null, null, null, null, null, null, null);
    }

    @Test
    void whatTheLawMustKnowOfTheNewJobIsNamedAtOnce() {
        house.dayIs(OFFERED);
        ApplicationForm.Job empty = new ApplicationForm.Job(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
        assertThatThrownBy(() -> offers.make(People.OTHER_EMPLOYER, permit, empty))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.violations())
                        .extracting(Violation::field)
                        .contains("job.title", "job.startsOn", "job.grossAnnualWage", "job.fullTimeFraction")
                        .noneMatch(field -> field.startsWith("worker.")));
    }

    @Test
    void theEmployerOfTheWorkerCannotOfferAndNobodyOffersTwice() {
        offered();
        assertDeclined("transfer.same-employer", () -> offers.make(People.EMPLOYER, permit, JOB));
        assertDeclined("transfer.twice", () -> offers.make(People.OTHER_EMPLOYER, permit, JOB));
    }

    @Test
    void whatIsOfferedCannotBeChangedOrSubmittedBehindTheWorkersBack() {
        CaseNumber offer = offered();
        assertDeclined("transfer.offered", () -> house.the(DraftingApplication.class)
                .change(People.OTHER_EMPLOYER, offer, null, SampleForms.engineer()));
        assertDeclined("transfer.offered", () -> house.the(SubmittingApplication.class)
                .submit(People.OTHER_EMPLOYER, offer, null));
    }

    private CaseNumber offered() {
        house.dayIs(OFFERED);
        return offers.make(People.OTHER_EMPLOYER, permit, JOB);
    }

    private CaseNumber accepted() {
        CaseNumber offer = offered();
        offers.contract(People.OTHER_EMPLOYER, offer);
        accept(offer);
        return offer;
    }

    private CaseNumber acceptedOnTheLastDayOfTheWindow() {
        regime("job-search-window", "NINETY_DAYS");
        LocalDate ended = OFFERED.minusDays(90);
        house.dayIs(ended.plusDays(1));
        endsOn(ended);
        assertThat(offers.now(permit).window().lastDay()).isEqualTo(OFFERED);
        return accepted();
    }

    private void endsOn(LocalDate day) {
        house.the(ReportingEmployment.class)
                .ended(People.EMPLOYER, permit.number(), new EndGiven(day, "Notice given."));
    }

    private void accept(CaseNumber offer) {
        house.the(AnsweringOffer.class).accept(anila, offer);
    }

    private void object(CaseNumber offer) {
        journey.propose(offer, Offers.objection("FRAUD_OR_FALSE_STATEMENTS"));
        journey.decide(offer);
    }

    private CaseNumber ordinaryGrantFrom(LocalDate day) {
        CaseNumber number = journey.submit(offers.form());
        house.the(ExaminingCase.class).examine(People.EXAMINER, number);
        journey.propose(number, new Proposal(Outcome.GRANT, List.of(), day, LocalDate.of(2029, 12, 31), null));
        journey.decide(number);
        return number;
    }

    private void regime(String question, String chosen) {
        amend(Subject.REGIME, question, chosen);
    }

    private void amend(Subject subject, String name, String value) {
        house.dayIs(LocalDate.of(2026, 12, 1));
        UUID proposed = house.the(ProposingAmendment.class)
                .propose(
                        People.POLICY,
                        new AmendmentGiven(
                                subject,
                                name,
                                LocalDate.of(2027, 1, 1),
                                Provided.value(value),
                                "Belgisch Staatsblad",
                                Confidence.CERTAIN),
                        null)
                .id();
        house.the(ConfirmingAmendment.class).confirm(People.OTHER_POLICY, proposed, null);
    }

    private TransferState state(CaseNumber offer) {
        return offers.read(anila, offer).state();
    }

    private static void assertDeclined(String code, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(InConflict.class, declined -> assertThat(declined.code())
                .isEqualTo(code));
    }

    private static void assertDeclinedAsUnknown(Runnable act) {
        Consumer<NotKnown> asUnknown = declined -> assertThat(declined.code()).isEqualTo("transfer.permit");
        assertThatThrownBy(act::run).isInstanceOfSatisfying(NotKnown.class, asUnknown);
    }
}
