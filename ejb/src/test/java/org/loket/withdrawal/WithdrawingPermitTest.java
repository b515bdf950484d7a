package org.loket.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.loket.withdrawal.WithdrawalProposal.Outcome.KEEP;
import static org.loket.withdrawal.WithdrawalProposal.Outcome.WITHDRAW;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.loket.access.Actor;
import org.loket.access.Role;
import org.loket.check.CheckAnswer;
import org.loket.correspondence.ReadingActLetter;
import org.loket.employment.EndGiven;
import org.loket.employment.ReportingEmployment;
import org.loket.kernel.InConflict;
import org.loket.kernel.Invalid;
import org.loket.kernel.NotEntitled;
import org.loket.kernel.NotKnown;
import org.loket.kernel.PermitNumber;
import org.loket.kernel.Stale;
import org.loket.law.refusal.Ground;
import org.loket.register.Ending;
import org.loket.register.PermitRecord;
import org.loket.register.PermitState;
import org.loket.story.HouseTest;
import org.loket.story.Journey;
import org.loket.story.People;
import org.loket.story.SampleForms;
import org.loket.story.TestHouse;

/** A permit for 2027 to 2029 is withdrawn: begun on 1 March 2028 from 1 April on, heard until 16 March, decided by another. */
@HouseTest
class WithdrawingPermitTest {

    private static final LocalDate MARCH = LocalDate.of(2028, 3, 1);
    private static final LocalDate APRIL = LocalDate.of(2028, 4, 1);
    private static final WithdrawalGiven BREACH =
            new WithdrawalGiven(Ground.EMPLOYER_BREACHES_DUTIES, APRIL, "The wage of January was not paid.");

    private TestHouse house;
    private Journey journey;
    private PermitNumber permit;
    private Actor anila;

    @BeforeEach
    void aPermitIsGranted() {
        house = new TestHouse(LocalDate.of(2026, 11, 21));
        journey = new Journey(house);
        PermitRecord granted = journey.granted(SampleForms.engineer());
        permit = granted.number();
        anila = People.worker(granted.worker());
        house.dayIs(MARCH);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void thePartiesAreHeardAndTwoOfficialsWithdrawIt() {
        begin(BREACH);
        assertThat(read().hearUntil()).isEqualTo(LocalDate.of(2028, 3, 16));
        assertThat(journey.toldTo(People.EMPLOYER)).endsWith("withdrawal-begun");
        assertThat(journey.toldTo(anila)).endsWith("withdrawal-begun");
        answer(People.EMPLOYER, "It was paid in February.");
        answer(anila, "I was paid late.");
        propose(WITHDRAW, "Paid five weeks late, and again in February.");
        decide();

        assertThat(read().state()).isEqualTo(WithdrawalState.WITHDRAWN);
        assertThat(journey.toldTo(People.EMPLOYER)).endsWith("permit-withdrawn");
        assertThat(journey.toldTo(anila)).endsWith("permit-withdrawn");
        assertThat(house.the(ReadingActLetter.class).hearing(anila, permit)).startsWith("%PDF".getBytes());
        assertThat(house.the(ReadingActLetter.class).withdrawal(People.EMPLOYER, permit))
                .startsWith("%PDF".getBytes());
    }

    @Test
    void theCheckFollowsAtOnceAndThePermitWhenTheDayComes() {
        withdrawn(BREACH);
        assertThat(permit().state()).isEqualTo(PermitState.VALID);
        assertThat(journey.check(LocalDate.of(2028, 3, 31)).validUntil()).isEqualTo(LocalDate.of(2028, 3, 31));
        assertThat(journey.grounds(APRIL)).containsExactly("withdrawn");

        journey.sweepOn(LocalDate.of(2028, 3, 31));
        assertThat(permit().state()).isEqualTo(PermitState.VALID);
        journey.sweepOn(APRIL);
        journey.sweepOn(APRIL);
        assertThat(permit().state()).isEqualTo(PermitState.WITHDRAWN);
        assertThat(permit().overBy()).isEqualTo(Ending.WITHDRAWAL);
        assertThat(permit().overOn()).isEqualTo(LocalDate.of(2028, 3, 31));
        assertThat(over()).isOne();
        assertThat(journey.toldTo(anila)).endsWith("permit-withdrawn").doesNotContain("permit-ended");
    }

    @Test
    void fromADayThatHasComeItHoldsNoLongerAtOnce() {
        withdrawn(new WithdrawalGiven(Ground.FRAUD_OR_FALSE_STATEMENTS, LocalDate.of(2027, 1, 1), "A forged diploma."));
        assertThat(permit().state()).isEqualTo(PermitState.WITHDRAWN);
        assertThat(permit().forItsEmployer().state()).isEqualTo(PermitState.WITHDRAWN);
        assertThat(journey.grounds(LocalDate.of(2027, 6, 1))).containsExactly("withdrawn");
    }

    @Test
    void withdrawalClosesTheSearchWindowAndIsNoBusinessOfTheFormerEmployer() {
        house.the(ReportingEmployment.class)
                .ended(People.EMPLOYER, permit, new EndGiven(LocalDate.of(2028, 2, 29), "Notice given."));
        begin(new WithdrawalGiven(Ground.PUBLIC_ORDER, MARCH, null));
        assertThat(journey.toldTo(People.EMPLOYER)).doesNotContain("withdrawal-begun");
        assertThatThrownBy(() -> house.the(ReadingWithdrawal.class).read(People.EMPLOYER, permit))
                .isInstanceOf(NotKnown.class);
        answer(anila, "I did nothing.");
        propose(WITHDRAW, "The judgment is final.");
        decide();

        assertThat(permit().state()).isEqualTo(PermitState.WITHDRAWN);
        journey.sweepOn(LocalDate.of(2029, 3, 1));
        assertThat(journey.toldTo(anila)).endsWith("permit-withdrawn").doesNotContain("search-window-lapsed");
        assertThat(permit().forItsEmployer().state()).isEqualTo(PermitState.LAPSED);
        assertThat(permit().forItsEmployer().withdrawnFrom()).isNull();
        assertThat(journey.grounds(MARCH)).containsExactly("employment-ended");
    }

    @Test
    void whatThePartiesSayOfTheWorkLaterOpensNoWindow() {
        withdrawn(new WithdrawalGiven(Ground.EMPLOYER_SANCTIONED, MARCH, "Decision of 1 February."));
        house.the(ReportingEmployment.class)
                .ended(People.EMPLOYER, permit, new EndGiven(LocalDate.of(2028, 2, 29), "Notice given."));
        assertThat(permit().state()).isEqualTo(PermitState.WITHDRAWN);
        assertThat(permit().endedOn()).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(permit().window()).isNull();
    }

    @Test
    void aPermitThatIsKeptStaysAsItWas() {
        begin(BREACH);
        house.dayIs(LocalDate.of(2028, 3, 17));
        propose(KEEP, "The wage was paid.");
        decide();
        assertThat(read().state()).isEqualTo(WithdrawalState.KEPT);
        assertThat(permit().state()).isEqualTo(PermitState.VALID);
        assertThat(journey.toldTo(anila)).endsWith("permit-kept");
        assertThat(journey.check(APRIL).verdict()).isEqualTo(CheckAnswer.Verdict.ALLOWED);
        begin(BREACH);
        assertThat(read().state()).isEqualTo(WithdrawalState.HEARING);
    }

    @Test
    void whatOfficialsProposeIsTheirsUntilItIsDecided() {
        begin(BREACH);
        house.dayIs(LocalDate.of(2028, 3, 17));
        propose(WITHDRAW, "Nobody answered.");
        assertThat(house.the(ReadingWithdrawal.class).read(anila, permit)).satisfies(seen -> {
            assertThat(seen.state()).isEqualTo(WithdrawalState.HEARING);
            assertThat(seen.proposal()).isNull();
        });
        house.the(DecidingWithdrawal.class).sendBack(People.DECIDER, permit, null, "Quote the payslip.");
        propose(WITHDRAW, "Payslip of 31 January.");
        decide();
        assertThat(house.the(ReadingWithdrawal.class).read(anila, permit).state())
                .isEqualTo(WithdrawalState.WITHDRAWN);
    }

    @Test
    void aPartyAnswersOnceAndInTime() {
        begin(BREACH);
        house.dayIs(LocalDate.of(2028, 3, 16));
        answer(anila, "I was paid.");
        conflict(() -> answer(anila, "And again."), "withdrawal.answered");
        house.dayIs(LocalDate.of(2028, 3, 17));
        conflict(() -> answer(People.EMPLOYER, "Too late."), "withdrawal.hearing-over");
        assertThatThrownBy(() -> answer(anila, " ")).isInstanceOf(Invalid.class);
    }

    @Test
    void fourEyesDecideAndOnlyOnce() {
        begin(BREACH);
        house.dayIs(LocalDate.of(2028, 3, 17));
        conflict(this::decide, "not-proposed");
        house.the(WithdrawingPermit.class)
                .propose(People.DECIDER, permit, null, new WithdrawalProposal(WITHDRAW, "Not paid."));
        conflict(this::decide, "four-eyes");
        assertThatThrownBy(() -> house.the(DecidingWithdrawal.class).decide(People.EXAMINER, permit, null))
                .isInstanceOf(NotEntitled.class);
        assertThatThrownBy(() -> house.the(DecidingWithdrawal.class).decide(People.LEAD, permit, 99L))
                .isInstanceOf(Stale.class);
        house.the(DecidingWithdrawal.class).decide(People.LEAD, permit, null);
        conflict(() -> house.the(DecidingWithdrawal.class).decide(People.LEAD, permit, null), "already-decided");
    }

    @Test
    void nobodyElseBeginsAnswersOrReads() {
        conflict(
                () -> {
                    begin(BREACH);
                    begin(BREACH);
                },
                "withdrawal.running");
        Actor stranger = People.worker(org.loket.kernel.WorkerNumber.fresh());
        for (Actor other : List.of(stranger, People.OTHER_EMPLOYER)) {
            assertThatThrownBy(() -> answer(other, "Let me.")).isInstanceOf(NotKnown.class);
            assertThatThrownBy(() -> house.the(ReadingWithdrawal.class).read(other, permit))
                    .isInstanceOf(NotKnown.class);
            assertThatThrownBy(() -> house.the(WithdrawingPermit.class).begin(other, permit, BREACH))
                    .isInstanceOf(NotEntitled.class);
        }
        assertThatThrownBy(() ->
                        house.the(ReadingWithdrawal.class).read(People.acting("inspector", Role.INSPECTOR), permit))
                .isInstanceOf(NotEntitled.class);
    }

    private void withdrawn(WithdrawalGiven given) {
        begin(given);
        answer(People.EMPLOYER, "Noted.");
        answer(anila, "Noted.");
        propose(WITHDRAW, "As found.");
        decide();
    }

    private void begin(WithdrawalGiven given) {
        house.the(WithdrawingPermit.class).begin(People.EXAMINER, permit, given);
    }

    private void answer(Actor by, String answer) {
        house.the(AnsweringHearing.class).answer(by, permit, answer);
    }

    private void propose(WithdrawalProposal.Outcome outcome, String reason) {
        house.the(WithdrawingPermit.class)
                .propose(People.EXAMINER, permit, null, new WithdrawalProposal(outcome, reason));
    }

    private void decide() {
        house.the(DecidingWithdrawal.class).decide(People.DECIDER, permit, null);
    }

    private WithdrawalRecord read() {
        return house.the(ReadingWithdrawal.class).read(People.EXAMINER, permit);
    }

    private PermitRecord permit() {
        return journey.permit(permit);
    }

    private long over() {
        return ((Number) house.sql("select count(*) from journal_entry where kind = 'permit-over'")).longValue();
    }

    private static void conflict(ThrowingCallable act, String code) {
        assertThatThrownBy(act).isInstanceOfSatisfying(InConflict.class, declined -> assertThat(declined.code())
                .isEqualTo(code));
    }
}
