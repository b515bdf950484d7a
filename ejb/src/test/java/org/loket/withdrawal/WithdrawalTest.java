package org.loket.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.InConflict;
import org.loket.kernel.Invalid;
import org.loket.kernel.PermitNumber;
import org.loket.kernel.WorkerNumber;
import org.loket.law.Confidence;
import org.loket.law.category.Category;
import org.loket.law.refusal.Ground;
import org.loket.register.Ending;
import org.loket.register.PermitRecord;
import org.loket.register.PermitState;
import org.loket.story.People;

class WithdrawalTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2029, 12, 31);
    private static final LocalDate TODAY = LocalDate.of(2028, 3, 1);
    private static final OffsetDateTime NOW = TODAY.atTime(10, 0).atOffset(ZoneOffset.UTC);

    @ParameterizedTest(name = "{0} from {1}: {2}")
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    -,                           2028-04-01, ground
                    CONDITION_NOT_MET,           2028-04-01, ground
                    GATEWAY_EMPLOYER,            2028-04-01, ground
                    FLEMISH_FEE_NOT_PAID,        2028-04-01, ground
                    PUBLIC_ORDER,                -,          from
                    PUBLIC_ORDER,                2026-12-31, from
                    PUBLIC_ORDER,                2027-01-01, -
                    PUBLIC_ORDER,                2029-12-31, -
                    PUBLIC_ORDER,                2030-01-01, from
                    FRAUD_OR_FALSE_STATEMENTS,   2028-04-01, -
                    EMPLOYER_FACILITATES_ENTRY,  2028-04-01, -
                    EMPLOYER_BREACHES_DUTIES,    2028-04-01, -
                    SPECIAL_CONDITIONS_BREACHED, 2028-04-01, -
                    EMPLOYER_SANCTIONED,         2028-04-01, -
                    EMPLOYER_INSOLVENT,          2028-04-01, -
                    """)
    void itStandsOnAGroundOfTheLawAndADayOfThePermit(Ground ground, LocalDate from, String field) {
        WithdrawalGiven given = new WithdrawalGiven(ground, from, null);
        if (field == null) {
            assertThat(given.checked(permit(PermitState.VALID), TODAY)).isEqualTo(given);
        } else {
            assertThatThrownBy(() -> given.checked(permit(PermitState.VALID), TODAY))
                    .isInstanceOfSatisfying(Invalid.class, declined -> assertThat(declined.violations())
                            .extracting("field")
                            .containsExactly(field));
        }
    }

    @ParameterizedTest(name = "{0}: employer answered {1}, worker answered {2}, on {3}: {4}")
    @CsvSource({
        "VALID,            false, false, 2028-03-16, false",
        "VALID,            false, false, 2028-03-17, true",
        "VALID,            true,  false, 2028-03-16, false",
        "VALID,            false, true,  2028-03-16, false",
        "VALID,            true,  true,  2028-03-01, true",
        "IN_SEARCH_WINDOW, false, true,  2028-03-01, true",
        "IN_SEARCH_WINDOW, false, false, 2028-03-16, false",
    })
    void itIsProposedOnceEveryPartyAnsweredOrHadTheTimeTo(
            PermitState state, boolean employer, boolean worker, LocalDate on, boolean possible) {
        Withdrawal withdrawal = begun(state);
        if (employer) {
            withdrawal.answerByEmployer("It was paid.", People.EMPLOYER, NOW, TODAY);
        }
        if (worker) {
            withdrawal.answerByWorker("I was paid.", People.worker(WorkerNumber.fresh()), NOW, TODAY);
        }
        WithdrawalProposal proposal = new WithdrawalProposal(WithdrawalProposal.Outcome.WITHDRAW, "Not paid.");
        if (possible) {
            withdrawal.propose(proposal, People.EXAMINER, NOW, on);
            assertThat(withdrawal.record().state()).isEqualTo(WithdrawalState.PROPOSED);
        } else {
            assertThatThrownBy(() -> withdrawal.propose(proposal, People.EXAMINER, NOW, on))
                    .isInstanceOfSatisfying(InConflict.class, declined -> assertThat(declined.code())
                            .isEqualTo("withdrawal.hearing-runs"));
        }
    }

    @ParameterizedTest
    @CsvSource({"SUCCEEDED", "LAPSED", "WITHDRAWN"})
    void whatIsOverIsNotWithdrawn(PermitState state) {
        assertThatThrownBy(() -> begun(state)).isInstanceOf(InConflict.class);
    }

    private static Withdrawal begun(PermitState state) {
        return Withdrawal.begun(
                permit(state),
                new WithdrawalGiven(Ground.EMPLOYER_BREACHES_DUTIES, TODAY, null),
                TODAY.plusDays(15),
                Confidence.UNCERTAIN,
                People.EXAMINER,
                NOW);
    }

    private static PermitRecord permit(PermitState state) {
        return new PermitRecord(
                PermitNumber.numbered(2027, 1),
                CaseNumber.numbered(2026, 1),
                WorkerNumber.fresh(),
                EnterpriseNumber.of("0403019261"),
                Category.HIGHLY_SKILLED,
                "Software engineer",
                "2512",
                null,
                null,
                null,
                null,
                null,
                FIRST,
                LAST,
                Ending.EXPIRY,
                NOW,
                state,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
