package org.loket.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.loket.access.Actor;
import org.loket.casework.ExaminingCase;
import org.loket.casework.Outcome;
import org.loket.casework.Proposal;
import org.loket.casework.ReadingCase;
import org.loket.casework.Stage;
import org.loket.correspondence.ReadingLetter;
import org.loket.intake.ApplicationForm;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.InConflict;
import org.loket.kernel.Invalid;
import org.loket.kernel.NotEntitled;
import org.loket.kernel.NotKnown;
import org.loket.kernel.Stale;
import org.loket.kernel.WorkerNumber;
import org.loket.law.appeal.Contested;
import org.loket.law.appeal.Remedy.Appellant;
import org.loket.notice.DeliveringNotices;
import org.loket.register.PermitRecord;
import org.loket.register.PermitState;
import org.loket.register.Permits;
import org.loket.story.HouseTest;
import org.loket.story.Journey;
import org.loket.story.People;
import org.loket.story.SampleForms;
import org.loket.story.TestHouse;

/** Refusals of 21 November 2026, served that day: an appeal is in time until 21 December. */
@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AppealingRefusalTest {

    private static final LocalDate REFUSED_ON = LocalDate.of(2026, 11, 21);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 21);

    private final TestHouse house = new TestHouse(REFUSED_ON);
    private int people;

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void aConfirmedRefusalStands() {
        CaseNumber file = refused();
        UUID appeal = lodge(People.EMPLOYER, file, LAST_DAY).id();
        decide(appeal, new AppealProposal(AppealProposal.Outcome.CONFIRM, "The wage is too low.", null, null));
        assertThat(stage(file)).isEqualTo(Stage.REFUSED);
        assertThat(read(appeal).state()).isEqualTo(AppealState.CONFIRMED);
        conflict(() -> lodge(People.EMPLOYER, file, LAST_DAY), "appeal.lodged");
    }

    @Test
    void anAnnulledRefusalIsExaminedAnewAndDecidedAnewWithItsOwnLetter() {
        CaseNumber file = refused();
        byte[] refusal = house.the(ReadingLetter.class).read(People.EMPLOYER, file);
        decide(
                lodge(People.EMPLOYER, file, LAST_DAY).id(),
                new AppealProposal(AppealProposal.Outcome.ANNUL, "The diploma was not weighed.", null, null));
        assertThat(stage(file)).isEqualTo(Stage.UNDER_EXAMINATION);
        assertThatThrownBy(() -> house.the(ReadingLetter.class).read(People.EMPLOYER, file))
                .isInstanceOf(NotKnown.class);

        Journey journey = new Journey(house);
        house.the(ExaminingCase.class).examine(People.EXAMINER, file);
        journey.propose(file, new Proposal(Outcome.REFUSE, List.of("PUBLIC_ORDER"), null, null, null));
        journey.decide(file);
        assertThat(house.the(ReadingLetter.class).read(People.EMPLOYER, file)).isNotEqualTo(refusal);
        assertThat(house.sql("select count(*) from act_letter where act like 'refusal " + file + "%'"))
                .isEqualTo(1L);
        assertThat(lodge(People.EMPLOYER, file, LAST_DAY).state())
                .as("what was refused anew can be appealed anew")
                .isEqualTo(AppealState.LODGED);
    }

    @Test
    void aReformedRefusalAdmitsTheWorker() {
        CaseNumber file = refused();
        UUID appeal = lodge(People.EMPLOYER, file, LAST_DAY).id();
        for (AppealProposal impossible : List.of(
                reform(null, LocalDate.of(2028, 1, 31)),
                reform(LocalDate.of(2027, 2, 1), null),
                reform(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 1, 31)))) {
            assertThatThrownBy(() -> house.the(DecidingAppeal.class).propose(People.EXAMINER, appeal, null, impossible))
                    .isInstanceOf(Invalid.class);
        }
        decide(appeal, reform(LocalDate.of(2027, 2, 1), LocalDate.of(2028, 1, 31)));
        assertThat(stage(file)).isEqualTo(Stage.GRANTED);
        PermitRecord permit = house.inTransaction(
                () -> house.the(Permits.class).grantedIn(file).orElseThrow());
        assertThat(permit.state()).isEqualTo(PermitState.VALID);
        assertThat(permit.validFrom()).isEqualTo(LocalDate.of(2027, 2, 1));
        assertThat(permit.validUntil()).isEqualTo(LocalDate.of(2028, 1, 31));
        assertThat(house.the(ReadingLetter.class).read(People.EMPLOYER, file)).startsWith("%PDF".getBytes());
    }

    @Test
    void anOfficialRegistersWhatCameByLetterAndSaysThatItIsLate() {
        CaseNumber inTime = refused();
        house.dayIs(LAST_DAY.plusDays(5));
        AppealRecord registered = register(inTime, Appellant.EMPLOYER, LAST_DAY);
        assertThat(registered.isLate()).isFalse();
        assertThat(registered.openUntil()).isEqualTo(LAST_DAY);

        CaseNumber tooLate = refused();
        house.dayIs(LAST_DAY.plusDays(5));
        AppealRecord late = register(tooLate, Appellant.WORKER_LAWFULLY_IN_BELGIUM, LAST_DAY.plusDays(1));
        assertThat(late.isLate()).isTrue();
        assertThatThrownBy(() -> house.the(DecidingAppeal.class)
                        .propose(
                                People.EXAMINER,
                                late.id(),
                                null,
                                new AppealProposal(AppealProposal.Outcome.ANNUL, "Well reasoned.", null, null)))
                .isInstanceOfSatisfying(Invalid.class, declined -> assertThat(declined.violations())
                        .extracting("code")
                        .containsExactly("appeal.late"));
        decide(late.id(), new AppealProposal(AppealProposal.Outcome.CONFIRM, "It came too late.", null, null));
        assertThat(stage(tooLate)).isEqualTo(Stage.REFUSED);

        for (LocalDate impossible : new LocalDate[] {null, REFUSED_ON.minusDays(1), LAST_DAY.plusDays(6)}) {
            CaseNumber file = inTime;
            assertThatThrownBy(() -> register(file, Appellant.EMPLOYER, impossible))
                    .isInstanceOf(Invalid.class);
        }
    }

    @Test
    void againstInadmissibilityOrAGrantThereIsNone() {
        Journey journey = new Journey(house);
        house.dayIs(REFUSED_ON);
        CaseNumber inadmissible = journey.submit(somebody());
        journey.propose(
                inadmissible, new Proposal(Outcome.INADMISSIBLE, List.of("RESIDENCE_FEE_NOT_PAID"), null, null, null));
        journey.decide(inadmissible);
        conflict(() -> lodge(People.EMPLOYER, inadmissible, REFUSED_ON), "appeal.none-against-inadmissibility");
        conflict(
                () -> house.the(LodgingAppeal.class)
                        .lodge(
                                People.EMPLOYER,
                                new AppealGiven(
                                        Contested.DECISION_OF_MINISTER, inadmissible.text(), "Why.", null, null)),
                "appeal.none-against-this");
        CaseNumber granted = journey.proposeGrant(somebody());
        journey.decide(granted);
        assertThatThrownBy(() -> lodge(People.EMPLOYER, granted, REFUSED_ON)).isInstanceOf(NotKnown.class);
        assertThatThrownBy(() -> house.the(ReadingAppeals.class).about(People.EMPLOYER, inadmissible))
                .isInstanceOf(NotKnown.class);
    }

    @Test
    void fourEyesDecideAndNobodyElseReads() {
        CaseNumber file = refused();
        Actor stranger = People.worker(WorkerNumber.fresh());
        for (Actor other : List.of(stranger, People.OTHER_EMPLOYER)) {
            assertThatThrownBy(() -> lodge(other, file, LAST_DAY)).isInstanceOf(NotKnown.class);
            assertThatThrownBy(() -> house.the(ReadingAppeals.class).about(other, file))
                    .isInstanceOf(NotKnown.class);
        }
        assertThatThrownBy(() -> lodge(People.POLICY, file, LAST_DAY)).isInstanceOf(NotEntitled.class);
        UUID appeal = lodge(People.EMPLOYER, file, LAST_DAY).id();
        assertThatThrownBy(() -> house.the(ReadingAppeals.class).read(People.OTHER_EMPLOYER, appeal))
                .isInstanceOf(NotKnown.class);
        AppealProposal confirm = new AppealProposal(AppealProposal.Outcome.CONFIRM, "As decided.", null, null);
        DecidingAppeal deciding = house.the(DecidingAppeal.class);
        conflict(() -> deciding.decide(People.DECIDER, appeal, null), "not-proposed");
        deciding.propose(People.DECIDER, appeal, null, confirm);
        conflict(() -> deciding.propose(People.EXAMINER, appeal, null, confirm), "appeal.not-lodged");
        conflict(() -> deciding.decide(People.DECIDER, appeal, null), "four-eyes");
        assertThatThrownBy(() -> deciding.decide(People.EXAMINER, appeal, null)).isInstanceOf(NotEntitled.class);
        assertThatThrownBy(() -> deciding.decide(People.LEAD, appeal, 99L)).isInstanceOf(Stale.class);
        deciding.sendBack(People.LEAD, appeal, null, "Answer the second point.");
        assertThat(read(appeal).state()).isEqualTo(AppealState.LODGED);
        deciding.propose(People.EXAMINER, appeal, null, confirm);
        deciding.decide(People.LEAD, appeal, null);
        conflict(() -> deciding.decide(People.LEAD, appeal, null), "already-decided");
    }

    private static AppealProposal reform(LocalDate from, LocalDate until) {
        return new AppealProposal(AppealProposal.Outcome.REFORM, "The wage is enough.", from, until);
    }

    private void decide(UUID appeal, AppealProposal proposal) {
        house.the(DecidingAppeal.class).propose(People.EXAMINER, appeal, null, proposal);
        house.the(DecidingAppeal.class).decide(People.DECIDER, appeal, null);
    }

    private AppealRecord lodge(Actor by, CaseNumber file, LocalDate on) {
        house.dayIs(on);
        return house.the(LodgingAppeal.class)
                .lodge(by, new AppealGiven(Contested.REFUSAL, file.text(), "The wage is enough.", null, null));
    }

    private AppealRecord register(CaseNumber file, Appellant appellant, LocalDate receivedOn) {
        return house.the(LodgingAppeal.class)
                .lodge(
                        People.EXAMINER,
                        new AppealGiven(Contested.REFUSAL, file.text(), "The wage is enough.", appellant, receivedOn));
    }

    private AppealRecord read(UUID appeal) {
        return house.the(ReadingAppeals.class).read(People.EXAMINER, appeal);
    }

    private Stage stage(CaseNumber file) {
        return house.inTransaction(() -> house.the(ReadingCase.class).of(file).stage());
    }

    private CaseNumber refused() {
        house.dayIs(REFUSED_ON);
        Journey journey = new Journey(house);
        CaseNumber file = journey.submit(somebody());
        house.the(ExaminingCase.class).examine(People.EXAMINER, file);
        journey.propose(file, new Proposal(Outcome.REFUSE, List.of("PUBLIC_ORDER"), null, null, null));
        journey.decide(file);
        DeliveringNotices delivering = house.the(DeliveringNotices.class);
        delivering.owed(100).forEach(delivering::deliver);
        return file;
    }

    private ApplicationForm somebody() {
        people++;
        return SampleForms.engineerNamed("Linh", "Tran", "A" + people);
    }

    private static void conflict(ThrowingCallable act, String code) {
        assertThatThrownBy(act).isInstanceOfSatisfying(InConflict.class, declined -> assertThat(declined.code())
                .isEqualTo(code));
    }
}
