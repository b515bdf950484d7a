package org.loket.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.loket.access.Actor;
import org.loket.casework.ReadingCase;
import org.loket.document.DocumentRecord;
import org.loket.intake.ApplicationForm;
import org.loket.intake.ApplicationRecord;
import org.loket.intake.AttachingDocument;
import org.loket.intake.DraftingApplication;
import org.loket.intake.SubmittingApplication;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.Declined;
import org.loket.kernel.Invalid;
import org.loket.kernel.NationalNumber;
import org.loket.kernel.NotKnown;
import org.loket.kernel.Violation;
import org.loket.kernel.WorkerNumber;
import org.loket.law.Facts;
import org.loket.law.Finding;
import org.loket.law.Met;
import org.loket.law.category.Category;
import org.loket.law.category.Slot;
import org.loket.register.PermitRecord;
import org.loket.share.ShareCode;
import org.loket.share.SharePurpose;
import org.loket.story.HouseTest;
import org.loket.story.Journey;
import org.loket.story.Offers;
import org.loket.story.People;
import org.loket.story.SampleForms;
import org.loket.worklist.ReadingFile;

/** Who may offer what, and what the worker answers, or lets pass. */
@HouseTest
class AnsweredOffersTest extends OutcomesOfOffers {

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
}
