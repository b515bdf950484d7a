package org.loket.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.loket.access.Actor;
import org.loket.casework.ReadingCase;
import org.loket.casework.Stage;
import org.loket.check.CheckAnswer.Verdict;
import org.loket.check.CheckQuestion;
import org.loket.check.CheckingAuthorisation;
import org.loket.employment.EndGiven;
import org.loket.employment.ReportingEmployment;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.InConflict;
import org.loket.law.Finding;
import org.loket.law.category.Slot;
import org.loket.register.Ending;
import org.loket.register.PermitRecord;
import org.loket.register.PermitState;
import org.loket.register.Permits;
import org.loket.transfer.AnsweringOffer;
import org.loket.transfer.TransferRecord;
import org.loket.transfer.TransferState;

/** The life of a permit that goes to another employer: granted, the work ends, the window, an offer, nobody objects. */
@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TransferStoryTest {

    private static final LocalDate ACCEPTED = LocalDate.of(2028, 4, 10);
    private static final LocalDate LAST_DAY_TO_OBJECT = ACCEPTED.plusDays(45);

    private final TestHouse house = new TestHouse(LocalDate.of(2026, 11, 21));
    private final Offers offers = new Offers(house);
    private PermitRecord permit;
    private Actor anila;
    private CaseNumber offer;

    @BeforeAll
    void theWorkUnderAPermitEnds() {
        permit = offers.granted();
        anila = People.worker(permit.worker());
        house.dayIs(LocalDate.of(2028, 3, 1));
        house.the(ReportingEmployment.class)
                .ended(People.EMPLOYER, permit.number(), new EndGiven(LocalDate.of(2028, 2, 29), "Notice given."));
        assertThat(offers.now(permit).state()).isEqualTo(PermitState.IN_SEARCH_WINDOW);
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    @Order(1)
    void anotherEmployerOffersWorkAndTheWorkerAloneIsTold() {
        house.dayIs(LocalDate.of(2028, 4, 1));
        offer = offers.make(
                People.OTHER_EMPLOYER,
                permit,
                Offers.engineer("60000", LocalDate.of(2028, 6, 1), LocalDate.of(2030, 5, 31)));
        assertThat(offers.toldTo(anila, permit.caseNumber(), offer)).endsWith("transfer-offered");
        assertThat(offers.toldTo(People.OTHER_EMPLOYER, permit.caseNumber(), offer))
                .isEmpty();
        assertThat(offers.read(anila, offer).answerBy()).isEqualTo(LocalDate.of(2028, 4, 15));
    }

    @Test
    @Order(2)
    void theWorkerReadsWhatIsTestedAgainAndWhatIsNot() {
        TransferRecord read = offers.read(anila, offer);
        assertThat(read.documents()).containsExactly(Slot.CONTRACT);
        assertThat(read.takeover().shown())
                .extracting(one -> one.slot().name(), one -> one.on().toString())
                .containsExactlyInAnyOrder(tuple("DIPLOMA", "2026-11-21"), tuple("PASSPORT", "2026-11-21"));
        assertThat(read.takeover().found())
                .extracting(one -> one.finding().condition())
                .containsExactly("third-country-national", "qualification-level");
        assertThat(offers.read(People.OTHER_EMPLOYER, offer).takeover())
                .as("before the worker accepts, the employer learns nothing of the person")
                .isNull();
    }

    @Test
    @Order(3)
    void theWorkerAcceptsAndTheTermToObjectRuns() {
        house.dayIs(ACCEPTED);
        TransferRecord accepted = house.the(AnsweringOffer.class).accept(anila, offer);
        assertThat(accepted.state()).isEqualTo(TransferState.ACCEPTED);
        assertThat(accepted.objectionUntil()).isEqualTo(LAST_DAY_TO_OBJECT);
        assertThat(offers.now(permit).window().usedIn()).isEqualTo(offer);
        assertThat(offers.toldTo(People.OTHER_EMPLOYER, permit.caseNumber(), offer))
                .containsExactly("transfer-accepted");
        assertThatThrownBy(() -> house.the(AnsweringOffer.class).refuse(anila, offer))
                .isInstanceOf(InConflict.class);
    }

    @Test
    @Order(4)
    void onlyWhatChangedIsTested() {
        assertThat(house.inTransaction(() -> house.the(ReadingCase.class).of(offer))
                        .examination()
                        .findings())
                .extracting(Finding::condition)
                .contains("wage-threshold", "employer-standing", "function-requires-higher-education")
                .doesNotContain("qualification-level", "third-country-national");
    }

    @Test
    @Order(5)
    void theContractComesAndNobodyObjectsInTime() {
        offers.contract(People.OTHER_EMPLOYER, offer);
        offers.sweepOn(LAST_DAY_TO_OBJECT);
        assertThat(offers.read(anila, offer).state()).isEqualTo(TransferState.ACCEPTED);
        offers.sweepOn(LAST_DAY_TO_OBJECT.plusDays(1));
        assertThat(offers.read(anila, offer).state()).isEqualTo(TransferState.SETTLED);
        assertThat(offers.read(anila, offer).effectiveOn()).isEqualTo(LocalDate.of(2028, 6, 1));
        assertThat(house.inTransaction(() -> house.the(ReadingCase.class).of(offer))
                        .stage())
                .isEqualTo(Stage.GRANTED);
        assertThat(offers.toldTo(People.OTHER_EMPLOYER, permit.caseNumber(), offer))
                .containsExactly("transfer-accepted", "transfer-settled");
        assertThat(offers.toldTo(anila, permit.caseNumber(), offer)).endsWith("transfer-settled");
    }

    @Test
    @Order(6)
    void untilItTakesEffectTheWindowIsOpenAndNobodyMayEmploy() {
        offers.sweepOn(LocalDate.of(2028, 5, 31));
        assertThat(offers.now(permit).state()).isEqualTo(PermitState.IN_SEARCH_WINDOW);
        assertThat(check(People.OTHER_EMPLOYER, Offers.NEW_EMPLOYER, LocalDate.of(2028, 5, 31)))
                .isEqualTo(Verdict.NOT_ALLOWED);
    }

    @Test
    @Order(7)
    void onItsDayTheWindowClosesAndTheNewEmployerMayEmploy() {
        offers.sweepOn(LocalDate.of(2028, 6, 1));
        assertThat(offers.now(permit).state()).isEqualTo(PermitState.SUCCEEDED);
        assertThat(offers.now(permit).overBy()).isEqualTo(Ending.OTHER_PERMIT);
        assertThat(offers.now(permit).overOn()).isEqualTo(LocalDate.of(2028, 5, 31));
        PermitRecord next = house.inTransaction(
                () -> house.the(Permits.class).grantedIn(offer).orElseThrow());
        assertThat(next.enterprise()).isEqualTo(Offers.NEW_EMPLOYER);
        assertThat(next.validFrom()).isEqualTo(LocalDate.of(2028, 6, 1));
        assertThat(next.validUntil()).isEqualTo(LocalDate.of(2030, 5, 31));
        assertThat(check(People.OTHER_EMPLOYER, Offers.NEW_EMPLOYER, LocalDate.of(2028, 6, 1)))
                .isEqualTo(Verdict.ALLOWED);
        assertThat(check(People.EMPLOYER, SampleForms.ENTERPRISE, LocalDate.of(2028, 6, 1)))
                .isEqualTo(Verdict.NOT_ALLOWED);
        assertThat(offers.toldTo(anila, permit.caseNumber(), offer)).endsWith("permit-succeeded");
    }

    @Test
    @Order(8)
    void theFormerEmployerWasToldOfTheFeeAndTheGrantAlone() {
        assertThat(offers.toldTo(People.EMPLOYER, permit.caseNumber(), offer)).containsExactly("fee-due", "granted");
    }

    private Verdict check(Actor by, EnterpriseNumber enterprise, LocalDate on) {
        return house.the(CheckingAuthorisation.class)
                .check(by, new CheckQuestion(SampleForms.ANILA, enterprise, null, on))
                .verdict();
    }
}
