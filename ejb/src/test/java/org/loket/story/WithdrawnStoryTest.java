package org.loket.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
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
import org.loket.appeal.AppealState;
import org.loket.appeal.DecidingAppeal;
import org.loket.appeal.LodgingAppeal;
import org.loket.appeal.ReadingAppeals;
import org.loket.check.CheckAnswer;
import org.loket.correspondence.ReadingActLetter;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.PermitNumber;
import org.loket.law.appeal.Contested;
import org.loket.law.refusal.Ground;
import org.loket.register.PermitRecord;
import org.loket.register.PermitState;
import org.loket.withdrawal.AnsweringHearing;
import org.loket.withdrawal.DecidingWithdrawal;
import org.loket.withdrawal.ReadingWithdrawal;
import org.loket.withdrawal.WithdrawalGiven;
import org.loket.withdrawal.WithdrawalProposal;
import org.loket.withdrawal.WithdrawalState;
import org.loket.withdrawal.WithdrawingPermit;

/** A permit is granted and withdrawn; the worker appeals, the minister annuls, and it is what it was. */
@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WithdrawnStoryTest {

    private static final LocalDate WITHDRAWN_ON = LocalDate.of(2028, 3, 20);

    private final TestHouse house = new TestHouse(LocalDate.of(2026, 11, 21));
    private final Journey journey = new Journey(house);
    private CaseNumber file;
    private PermitNumber number;
    private Actor anila;
    private UUID appeal;

    @BeforeAll
    void aPermitIsGranted() {
        PermitRecord permit = journey.granted(SampleForms.engineer());
        file = permit.caseNumber();
        number = permit.number();
        anila = People.worker(permit.worker());
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    @Order(1)
    void theAuthorityHearsBothAndWithdrawsIt() {
        house.dayIs(LocalDate.of(2028, 3, 1));
        house.the(WithdrawingPermit.class)
                .begin(
                        People.EXAMINER,
                        number,
                        new WithdrawalGiven(Ground.EMPLOYER_BREACHES_DUTIES, WITHDRAWN_ON, "No wage in January."));
        house.the(AnsweringHearing.class).answer(anila, number, "It came in February.");
        house.dayIs(WITHDRAWN_ON);
        house.the(WithdrawingPermit.class)
                .propose(
                        People.EXAMINER,
                        number,
                        null,
                        new WithdrawalProposal(WithdrawalProposal.Outcome.WITHDRAW, "It came too late."));
        house.the(DecidingWithdrawal.class).decide(People.DECIDER, number, null);
        assertThat(permit().state()).isEqualTo(PermitState.WITHDRAWN);
        assertThat(journey.toldTo(anila)).endsWith("permit-withdrawn");
        assertThat(journey.check(WITHDRAWN_ON).verdict()).isEqualTo(CheckAnswer.Verdict.NOT_ALLOWED);
    }

    @Test
    @Order(2)
    void theWorkerAppealsOnTheLastDayOfTheMonth() {
        ReadingAppeals.Open open =
                house.the(ReadingAppeals.class).about(anila, file).open().get(0);
        assertThat(open.term().servedOn()).isEqualTo(WITHDRAWN_ON);
        assertThat(open.term().lastDay()).isEqualTo(LocalDate.of(2028, 4, 20));
        house.dayIs(LocalDate.of(2028, 4, 20));
        appeal = house.the(LodgingAppeal.class)
                .lodge(anila, new AppealGiven(Contested.WITHDRAWAL, number.text(), "I was paid in full.", null, null))
                .id();
        assertThat(house.the(ReadingAppeals.class).read(anila, appeal).isLate()).isFalse();
        assertThat(journey.toldTo(People.EMPLOYER)).endsWith("appeal-lodged");
        assertThat(permit().state()).as("an appeal suspends nothing").isEqualTo(PermitState.WITHDRAWN);
    }

    @Test
    @Order(3)
    void twoOfficialsAnnulTheWithdrawal() {
        house.dayIs(LocalDate.of(2028, 5, 2));
        DecidingAppeal deciding = house.the(DecidingAppeal.class);
        deciding.propose(
                People.EXAMINER,
                appeal,
                null,
                new AppealProposal(AppealProposal.Outcome.ANNUL, "The wage was paid.", null, null));
        assertThat(house.the(ReadingAppeals.class).read(anila, appeal).state()).isEqualTo(AppealState.LODGED);
        deciding.decide(People.LEAD, appeal, null);
        assertThat(house.the(ReadingAppeals.class).read(anila, appeal).state()).isEqualTo(AppealState.ANNULLED);
        assertThat(journey.toldTo(anila)).endsWith("appeal-annulled");
        assertThat(house.the(ReadingActLetter.class).appeal(anila, appeal)).startsWith("%PDF".getBytes());
    }

    @Test
    @Order(4)
    void thePermitIsWhatItWasAndTheCheckSaysSo() {
        assertThat(permit().state()).isEqualTo(PermitState.VALID);
        assertThat(permit().withdrawnFrom()).isNull();
        assertThat(journey.check(LocalDate.of(2028, 4, 1)).validUntil()).isEqualTo(LocalDate.of(2029, 12, 31));
        assertThat(house.the(ReadingWithdrawal.class).read(anila, number).state())
                .isEqualTo(WithdrawalState.ANNULLED);
    }

    @Test
    @Order(5)
    void itEndsOnItsOwnDayAndNotBefore() {
        journey.sweepOn(LocalDate.of(2029, 12, 31));
        assertThat(permit().state()).isEqualTo(PermitState.VALID);
        journey.sweepOn(LocalDate.of(2030, 1, 1));
        assertThat(permit().state()).isEqualTo(PermitState.IN_SEARCH_WINDOW);
    }

    private PermitRecord permit() {
        return journey.permit(number);
    }
}
