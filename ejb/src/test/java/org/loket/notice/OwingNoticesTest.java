package org.loket.notice;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.loket.appeal.AppealDecided;
import org.loket.appeal.AppealLodged;
import org.loket.appeal.AppealRecord;
import org.loket.appeal.AppealState;
import org.loket.casework.CaseDecided;
import org.loket.casework.Outcome;
import org.loket.casework.Proposal;
import org.loket.employment.EmploymentState;
import org.loket.employment.EndDenied;
import org.loket.employment.EndReported;
import org.loket.employment.EndSettled;
import org.loket.employment.Party;
import org.loket.kernel.Author;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.PermitNumber;
import org.loket.kernel.WorkerNumber;
import org.loket.law.appeal.Contested;
import org.loket.law.category.Category;
import org.loket.register.Ending;
import org.loket.register.PermitOver;
import org.loket.register.SearchWindowOpened;
import org.loket.register.SearchWindowWithdrawn;
import org.loket.transfer.TransferState;
import org.loket.transfer.TransferTurned;
import org.loket.withdrawal.WithdrawalBegun;
import org.loket.withdrawal.WithdrawalDecided;
import org.loket.withdrawal.WithdrawalRecord;
import org.loket.withdrawal.WithdrawalState;

/** Of each thing that happens to a file: what is told, and to whom. */
class OwingNoticesTest {

    private static final CaseNumber CASE = CaseNumber.numbered(2027, 1);
    private static final PermitNumber PERMIT = PermitNumber.numbered(2027, 1);
    private static final EnterpriseNumber ENTERPRISE = EnterpriseNumber.of("0403019261");
    private static final WorkerNumber WORKER = WorkerNumber.of("00000000-0000-0000-0000-000000000001");
    private static final Author OFFICIAL = new Author("official", "DECIDER");
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2027-05-03T10:00:00+02:00");
    private static final LocalDate DAY = LocalDate.of(2027, 5, 31);

    private static final String BOTH = "employer, worker";

    private final List<String> told = new ArrayList<>();
    private final Sent sent = new Sent();
    private final OwingNotices owing = new OwingNotices();

    OwingNoticesTest() {
        owing.notices = new Kept();
        owing.owed = sent;
    }

    @ParameterizedTest
    @CsvSource({"GRANT, granted", "REFUSE, refused", "INADMISSIBLE, inadmissible"})
    void bothPartiesHearOfTheDecision(Outcome outcome, String kind) {
        owing.decided(decided(ENTERPRISE, outcome, null));
        assertTold(kind, BOTH);
        owing.decided(decided(null, outcome, null));
        assertTold(kind, "worker");
    }

    @Test
    void ofAPermitThatIsTakenAlongTheTransferTells() {
        owing.decided(decided(ENTERPRISE, Outcome.GRANT, PERMIT));
        assertThat(told).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    DISPUTED,     EMPLOYER, employment-end-disputed, 'employer, worker'
                    ENDED,        EMPLOYER, employment-end-agreed,   'employer, worker'
                    END_REPORTED, EMPLOYER, employment-end-reported, worker
                    END_REPORTED, WORKER,   employment-end-reported, employer
                    """)
    void ofAnEndThatIsReportedTheOtherHearsAndBothOfWhatBecomesOfIt(
            EmploymentState state, Party party, String kind, String whom) {
        owing.endReported(
                new EndReported(CASE, PERMIT, WORKER, ENTERPRISE, party, DAY, DAY.plusDays(9), state, OFFICIAL, NOW));
        assertTold(kind, whom);
    }

    @ParameterizedTest
    @CsvSource({"DISPUTED, employment-end-disputed", "RUNNING, employment-end-withdrawn"})
    void bothHearThatAnEndIsDenied(EmploymentState state, String kind) {
        owing.endDenied(new EndDenied(CASE, PERMIT, WORKER, ENTERPRISE, Party.WORKER, state, OFFICIAL, NOW));
        assertTold(kind, BOTH);
    }

    @Test
    void bothHearHowADisputeIsSettled() {
        owing.endSettled(new EndSettled(CASE, PERMIT, WORKER, ENTERPRISE, DAY, OFFICIAL, NOW));
        assertTold("employment-end-settled", BOTH);
        owing.endSettled(new EndSettled(CASE, PERMIT, WORKER, ENTERPRISE, null, OFFICIAL, NOW));
        assertTold("employment-goes-on-settled", BOTH);
    }

    @Test
    void theSearchWindowConcernsTheWorkerAlone() {
        owing.windowOpened(opened(false, OFFICIAL));
        assertTold("search-window-opened", "worker");
        owing.windowOpened(opened(true, OFFICIAL));
        assertTold("search-window-moved", "worker");
        owing.windowOpened(opened(true, Author.HOUSE));
        assertTold("search-window-moved", "worker");
        owing.windowWithdrawn(new SearchWindowWithdrawn(CASE, PERMIT, WORKER, ENTERPRISE, OFFICIAL, NOW));
        assertTold("search-window-withdrawn", "worker");
    }

    @Test
    void theEmployerHearsThatAContractForAFixedTimeIsOver() {
        owing.windowOpened(opened(false, Author.HOUSE));
        assertThat(told).containsExactly("search-window-opened worker", "permit-ended employer");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    WINDOW,            true,  search-window-lapsed, worker
                    OTHER_PERMIT,      true,  permit-succeeded,     worker
                    WITHDRAWAL,        true,  -,                    -
                    RESIDENCE_END,     true,  residence-ended,      'employer, worker'
                    RESIDENCE_END,     false, residence-ended,      worker
                    EXPIRY,            true,  permit-ended,         'employer, worker'
                    THIRTIETH_BIRTHDAY, true, permit-ended,         'employer, worker'
                    """)
    void whoHearsThatAPermitIsOver(Ending ending, boolean whileEmployed, String kind, String whom) {
        owing.permitOver(
                new PermitOver(CASE, PERMIT, WORKER, ENTERPRISE, ending, DAY, whileEmployed, Author.HOUSE, NOW));
        if (kind == null) {
            assertThat(told).isEmpty();
        } else {
            assertTold(kind, whom);
        }
    }

    @ParameterizedTest
    @EnumSource(TransferState.class)
    void anOfferIsBetweenWhoOffersAndWhomItIsOfferedTo(TransferState state) {
        TransferTurned turned = new TransferTurned(CASE, WORKER, ENTERPRISE, state, OFFICIAL, NOW);
        owing.transferTurned(turned);
        assertTold(
                turned.kind(),
                switch (state) {
                    case OFFERED -> "worker";
                    case ACCEPTED, REFUSED, HANDED_OVER -> "employer";
                    case LAPSED, VOID, OBJECTED, SETTLED -> BOTH;
                });
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void ofAWithdrawalTheEmployerHearsWhereItIsHeard(boolean heard) {
        String whom = heard ? BOTH : "worker";
        owing.withdrawalBegun(new WithdrawalBegun(withdrawal(heard, WithdrawalState.HEARING), OFFICIAL, NOW));
        assertTold("withdrawal-begun", whom);
        owing.withdrawalDecided(new WithdrawalDecided(withdrawal(heard, WithdrawalState.KEPT), OFFICIAL, NOW));
        assertTold("permit-kept", whom);
        owing.withdrawalDecided(new WithdrawalDecided(withdrawal(heard, WithdrawalState.WITHDRAWN), OFFICIAL, NOW));
        assertTold("permit-withdrawn", whom);
    }

    @Test
    void ofAnAppealAllItsPartiesHear() {
        owing.appealLodged(new AppealLodged(appeal(ENTERPRISE, AppealState.LODGED), OFFICIAL, NOW));
        assertTold("appeal-lodged", BOTH);
        owing.appealLodged(new AppealLodged(appeal(null, AppealState.LODGED), OFFICIAL, NOW));
        assertTold("appeal-lodged", "worker");
    }

    @ParameterizedTest
    @CsvSource({"CONFIRMED, appeal-confirmed", "ANNULLED, appeal-annulled", "REFORMED, appeal-reformed"})
    void andOfItsOutcome(AppealState state, String kind) {
        owing.appealDecided(new AppealDecided(appeal(ENTERPRISE, state), OFFICIAL, NOW));
        assertTold(kind, BOTH);
        owing.appealDecided(new AppealDecided(appeal(null, state), OFFICIAL, NOW));
        assertTold(kind, "worker");
    }

    private void assertTold(String kind, String whom) {
        assertThat(told)
                .containsExactlyElementsOf(List.of(whom.split(", ")).stream()
                        .map(one -> kind + " " + one)
                        .toList());
        assertThat(sent.times).as("the delivery is woken").isPositive();
        told.clear();
    }

    private static CaseDecided decided(EnterpriseNumber enterprise, Outcome outcome, PermitNumber takesAlong) {
        Proposal decision = new Proposal(outcome, List.of(), DAY, DAY, null);
        return new CaseDecided(CASE, enterprise, WORKER, Category.HIGHLY_SKILLED, decision, takesAlong, OFFICIAL, NOW);
    }

    private static SearchWindowOpened opened(boolean moved, Author by) {
        return new SearchWindowOpened(CASE, PERMIT, WORKER, ENTERPRISE, DAY, DAY.plusYears(1), moved, by, NOW);
    }

    private static WithdrawalRecord withdrawal(boolean employerHeard, WithdrawalState state) {
        return new WithdrawalRecord(
                UUID.randomUUID(),
                1,
                PERMIT,
                CASE,
                WORKER,
                ENTERPRISE,
                employerHeard,
                state,
                null,
                null,
                DAY,
                NOW,
                DAY,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static AppealRecord appeal(EnterpriseNumber enterprise, AppealState state) {
        return new AppealRecord(
                UUID.randomUUID(),
                1,
                Contested.REFUSAL,
                CASE.text(),
                CASE,
                WORKER,
                enterprise,
                NOW,
                null,
                DAY,
                DAY,
                DAY,
                null,
                DAY,
                state,
                null,
                null,
                null,
                null,
                null);
    }

    private final class Kept extends Notices {
        @Override
        void add(OwedNotice notice) {
            told.add(notice.record().kind()
                    + (notice.receiver().equals(Receiver.of(ENTERPRISE))
                            ? " employer"
                            : notice.receiver().equals(Receiver.of(WORKER)) ? " worker" : " a stranger"));
        }
    }

    private static final class Sent implements Event<NoticesOwed> {

        private int times;

        @Override
        public void fire(NoticesOwed event) {
            times++;
        }

        @Override
        public <U extends NoticesOwed> CompletionStage<U> fireAsync(U event) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends NoticesOwed> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Event<NoticesOwed> select(Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends NoticesOwed> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends NoticesOwed> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }
    }
}
