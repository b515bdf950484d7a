package org.loket.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
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
import org.loket.appeal.AppealGiven;
import org.loket.appeal.AppealProposal;
import org.loket.appeal.AppealRecord;
import org.loket.appeal.DecidingAppeal;
import org.loket.appeal.LodgingAppeal;
import org.loket.correspondence.ReadingActLetter;
import org.loket.kernel.CaseNumber;
import org.loket.law.appeal.Contested;
import org.loket.register.PermitRecord;
import org.loket.register.PermitState;
import org.loket.transfer.AnsweringOffer;
import org.loket.transfer.TransferState;

/** The authority objects to a transfer, the worker appeals, the minister annuls: the permit goes to the new employer. */
@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ObjectionAppealedStoryTest {

    private static final LocalDate ACCEPTED = LocalDate.of(2027, 6, 1);
    private static final LocalDate OBJECTED = LocalDate.of(2027, 6, 21);
    private static final LocalDate ANNULLED = LocalDate.of(2027, 9, 1);

    private final TestHouse house = new TestHouse(LocalDate.of(2026, 11, 21));
    private final Journey journey = new Journey(house);
    private final Offers offers = new Offers(house);
    private PermitRecord permit;
    private Actor anila;
    private CaseNumber offer;
    private UUID appeal;

    @BeforeAll
    void theWorkerAcceptsAnOffer() {
        permit = offers.granted();
        anila = People.worker(permit.worker());
        offer = accepted(offers, permit, People.OTHER_EMPLOYER, ACCEPTED);
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    @Order(1)
    void theAuthorityObjectsAndThePermitStaysWhereItIs() {
        house.dayIs(OBJECTED);
        journey.propose(offer, Offers.objection("FRAUD_OR_FALSE_STATEMENTS"));
        journey.decide(offer);
        assertThat(state(offer)).isEqualTo(TransferState.OBJECTED);
        assertThat(offers.toldTo(anila, offer)).endsWith("transfer-objected");
        assertThat(offers.answers(OBJECTED)).containsExactly("ALLOWED authorised", "NOT_ALLOWED no-authorisation");
    }

    @Test
    @Order(2)
    void theWorkerAppealsWithinAMonthOfTheNoticeOfTheObjection() {
        house.dayIs(LocalDate.of(2027, 7, 21));
        AppealRecord lodged = house.the(LodgingAppeal.class)
                .lodge(anila, new AppealGiven(Contested.REFUSAL, offer.text(), "Nothing was forged.", null, null));
        appeal = lodged.id();
        assertThat(lodged.servedOn()).isEqualTo(OBJECTED);
        assertThat(lodged.openUntil()).isEqualTo(LocalDate.of(2027, 7, 21));
        assertThat(lodged.isLate()).isFalse();
    }

    @Test
    @Order(3)
    void theTermPassesAndTheObjectionStands() {
        offers.sweepOn(LocalDate.of(2027, 8, 20));
        assertThat(state(offer)).isEqualTo(TransferState.OBJECTED);
    }

    @Test
    @Order(4)
    void annulledTheObjectionIsNoneAndTheTermToObjectHasPassed() throws IOException {
        house.dayIs(ANNULLED);
        annul(appeal);
        assertThat(state(offer)).isEqualTo(TransferState.ACCEPTED);
        offers.sweepOn(ANNULLED);
        assertThat(state(offer)).isEqualTo(TransferState.SETTLED);
        assertThat(offers.read(anila, offer).effectiveOn()).isEqualTo(ANNULLED);
        assertThat(offers.toldTo(anila, offer)).endsWith("appeal-annulled", "transfer-settled");
        assertThat(offers.toldTo(People.OTHER_EMPLOYER, offer)).endsWith("appeal-annulled", "transfer-settled");
        assertThat(letter()).contains("bezwaar maakte tegen de overdracht", "alsof er geen bezwaar was");
    }

    @Test
    @Order(5)
    void thePermitAndTheCheckFollow() {
        offers.sweepOn(ANNULLED);
        assertThat(offers.now(permit).state()).isEqualTo(PermitState.SUCCEEDED);
        assertThat(offers.now(permit).overOn()).isEqualTo(ANNULLED.minusDays(1));
        assertThat(offers.answers(ANNULLED)).containsExactly("NOT_ALLOWED employment-ended", "ALLOWED authorised");
    }

    @Test
    @Order(6)
    void whoAcceptedAnotherOfferMeanwhileGoesThere() {
        Offers toOther = Offers.toSomebodyElse(house);
        house.dayIs(LocalDate.of(2026, 11, 21));
        PermitRecord held = toOther.granted();
        Actor holder = People.worker(held.worker());
        CaseNumber first = accepted(toOther, held, People.OTHER_EMPLOYER, ACCEPTED);
        house.dayIs(OBJECTED);
        journey.propose(first, Offers.objection("FRAUD_OR_FALSE_STATEMENTS"));
        journey.decide(first);
        toOther.toldTo(holder, first);
        UUID lodged = house.the(LodgingAppeal.class)
                .lodge(holder, new AppealGiven(Contested.REFUSAL, first.text(), "Nothing was forged.", null, null))
                .id();
        CaseNumber second = accepted(toOther, held, Offers.THIRD, OBJECTED);
        annul(lodged);
        assertThat(toOther.read(holder, first).state()).isEqualTo(TransferState.VOID);
        assertThat(toOther.toldTo(holder, first)).endsWith("transfer-void", "appeal-annulled");
        toOther.sweepOn(OBJECTED.plusDays(46));
        assertThat(toOther.read(holder, first).state()).isEqualTo(TransferState.VOID);
        assertThat(toOther.read(holder, second).state()).isEqualTo(TransferState.SETTLED);
    }

    private String letter() throws IOException {
        try (PDDocument letter =
                Loader.loadPDF(house.the(ReadingActLetter.class).appeal(anila, appeal))) {
            return new PDFTextStripper().getText(letter).replaceAll("\\s+", " ");
        }
    }

    private void annul(UUID lodged) {
        DecidingAppeal deciding = house.the(DecidingAppeal.class);
        deciding.propose(
                People.EXAMINER,
                lodged,
                null,
                new AppealProposal(AppealProposal.Outcome.ANNUL, "The papers are genuine.", null, null));
        deciding.decide(People.DECIDER, lodged, null);
    }

    private CaseNumber accepted(Offers made, PermitRecord held, Actor employer, LocalDate day) {
        house.dayIs(day);
        CaseNumber number =
                made.make(employer, held, Offers.engineer("60000", day.plusMonths(1), LocalDate.of(2029, 6, 30)));
        made.contract(employer, number);
        house.the(AnsweringOffer.class).accept(People.worker(held.worker()), number);
        return number;
    }

    private TransferState state(CaseNumber number) {
        return offers.read(anila, number).state();
    }
}
