package org.loket.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loket.employment.EmploymentRecord;
import org.loket.employment.EmploymentState;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.PermitNumber;
import org.loket.kernel.WorkerNumber;
import org.loket.law.category.Category;
import org.loket.register.Ending;
import org.loket.register.PermitRecord;
import org.loket.register.PermitState;

/**
 * Every state of a permit, asked on every day that matters. The permit is valid for the whole of 2027 for occupation 2512;
 * where the employment ends, it ends on 30 June; the two parties of a dispute say 31 May and 30 June, or that it goes on;
 * what an authority ends holds until 31 March. A permit that is taken along goes to another employer on 1 July.
 */
class StatesAndAnswersTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);
    private static final LocalDate APRIL = LocalDate.of(2027, 4, 1);
    private static final LocalDate MAY = LocalDate.of(2027, 5, 31);
    private static final LocalDate JUNE = LocalDate.of(2027, 6, 30);

    @ParameterizedTest(name = "{0} on {1} for {2}: {3} {4}")
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    NONE,           2027-06-01, -,    NOT_ALLOWED,             -,          no-authorisation
                    VALID,          2026-12-31, -,    NOT_ALLOWED,             -,          not-yet-valid
                    VALID,          2026-12-31, 7233, NOT_ALLOWED,             -,          not-yet-valid
                    VALID,          2027-01-01, -,    ALLOWED,                 2027-12-31, authorised
                    VALID,          2027-06-01, 2512, ALLOWED,                 2027-12-31, authorised
                    VALID,          2027-06-01, 7233, NOT_ALLOWED,             -,          other-function
                    VALID,          2027-12-31, -,    ALLOWED,                 2027-12-31, authorised
                    VALID,          2028-01-01, -,    NOT_ALLOWED,             -,          ended
                    VALID,          2028-01-01, 7233, NOT_ALLOWED,             -,          ended
                    NO_OCCUPATION,  2027-06-01, -,    ALLOWED,                 2027-12-31, authorised
                    NO_OCCUPATION,  2027-06-01, 2512, ALLOWED_WITH_CONDITIONS, 2027-12-31, authorised permit-function-only
                    NO_OCCUPATION,  2028-01-01, 2512, NOT_ALLOWED,             -,          ended
                    END_ANNOUNCED,  2026-12-31, -,    NOT_ALLOWED,             -,          not-yet-valid
                    END_ANNOUNCED,  2027-01-01, -,    ALLOWED,                 2027-06-30, authorised
                    END_ANNOUNCED,  2027-06-30, 2512, ALLOWED,                 2027-06-30, authorised
                    END_ANNOUNCED,  2027-06-30, 7233, NOT_ALLOWED,             -,          other-function
                    END_ANNOUNCED,  2027-07-01, -,    NOT_ALLOWED,             -,          employment-ended
                    END_ANNOUNCED,  2027-07-01, 7233, NOT_ALLOWED,             -,          employment-ended
                    IN_WINDOW,      2026-12-31, -,    NOT_ALLOWED,             -,          not-yet-valid
                    IN_WINDOW,      2027-01-01, -,    ALLOWED,                 2027-06-30, authorised
                    IN_WINDOW,      2027-06-30, -,    ALLOWED,                 2027-06-30, authorised
                    IN_WINDOW,      2027-06-30, 7233, NOT_ALLOWED,             -,          other-function
                    IN_WINDOW,      2027-07-01, -,    NOT_ALLOWED,             -,          employment-ended
                    IN_WINDOW,      2027-12-31, 2512, NOT_ALLOWED,             -,          employment-ended
                    IN_WINDOW,      2028-01-01, -,    NOT_ALLOWED,             -,          employment-ended
                    WINDOW_OVER,    2027-01-01, -,    ALLOWED,                 2027-06-30, authorised
                    WINDOW_OVER,    2027-06-30, -,    ALLOWED,                 2027-06-30, authorised
                    WINDOW_OVER,    2027-07-01, -,    NOT_ALLOWED,             -,          employment-ended
                    WINDOW_OVER,    2028-07-01, -,    NOT_ALLOWED,             -,          employment-ended
                    SUCCEEDED,      2027-06-30, -,    ALLOWED,                 2027-06-30, authorised
                    SUCCEEDED,      2027-07-01, -,    NOT_ALLOWED,             -,          employment-ended
                    SUCCEEDED,      2028-07-01, 2512, NOT_ALLOWED,             -,          employment-ended
                    RENEWED,        2027-12-31, -,    ALLOWED,                 2027-12-31, authorised
                    RENEWED,        2028-01-01, -,    ALLOWED,                 2028-12-31, authorised
                    RENEWED,        2028-12-31, 2512, ALLOWED,                 2028-12-31, authorised
                    RENEWED,        2029-01-01, -,    NOT_ALLOWED,             -,          ended
                    EXPIRED,        2026-12-31, -,    NOT_ALLOWED,             -,          not-yet-valid
                    EXPIRED,        2027-12-31, -,    ALLOWED,                 2027-12-31, authorised
                    EXPIRED,        2028-01-01, -,    NOT_ALLOWED,             -,          ended
                    AT_THIRTY,      2027-12-31, -,    ALLOWED,                 2027-12-31, authorised
                    AT_THIRTY,      2028-01-01, -,    NOT_ALLOWED,             -,          ended
                    CONTRACT_OVER,  2027-12-31, -,    ALLOWED,                 2027-12-31, authorised
                    CONTRACT_OVER,  2028-01-01, -,    NOT_ALLOWED,             -,          employment-ended
                    DISPUTED,       2026-12-31, -,    NOT_ALLOWED,             -,          not-yet-valid
                    DISPUTED,       2027-01-01, -,    ALLOWED,                 2027-05-31, authorised
                    DISPUTED,       2027-05-31, -,    ALLOWED,                 2027-05-31, authorised
                    DISPUTED,       2027-05-31, 7233, NOT_ALLOWED,             -,          other-function
                    DISPUTED,       2027-06-01, -,    ALLOWED_WITH_CONDITIONS, 2027-06-30, authorised end-disputed
                    DISPUTED,       2027-06-30, 2512, ALLOWED_WITH_CONDITIONS, 2027-06-30, authorised end-disputed
                    DISPUTED,       2027-06-30, 7233, NOT_ALLOWED,             -,          other-function
                    DISPUTED,       2027-07-01, -,    NOT_ALLOWED,             -,          employment-ended
                    DENIED,         2027-05-31, -,    ALLOWED,                 2027-05-31, authorised
                    DENIED,         2027-06-01, -,    ALLOWED_WITH_CONDITIONS, 2027-12-31, authorised end-disputed
                    DENIED,         2027-12-31, 2512, ALLOWED_WITH_CONDITIONS, 2027-12-31, authorised end-disputed
                    DENIED,         2027-12-31, 7233, NOT_ALLOWED,             -,          other-function
                    DENIED,         2028-01-01, -,    NOT_ALLOWED,             -,          employment-ended
                    SETTLED,        2027-05-31, -,    ALLOWED,                 2027-06-30, authorised
                    SETTLED,        2027-06-30, -,    ALLOWED,                 2027-06-30, authorised
                    SETTLED,        2027-07-01, -,    NOT_ALLOWED,             -,          employment-ended
                    BACK_AGAIN,     2027-06-30, -,    ALLOWED,                 2027-06-30, authorised
                    BACK_AGAIN,     2027-07-01, -,    NOT_ALLOWED,             -,          not-yet-valid
                    BACK_AGAIN,     2028-01-01, -,    ALLOWED,                 2028-12-31, authorised
                    LEAVING,        2027-06-30, -,    ALLOWED,                 2027-06-30, authorised
                    LEAVING,        2027-07-01, -,    NOT_ALLOWED,             -,          employment-ended
                    LEAVING,        2027-07-01, 2512, NOT_ALLOWED,             -,          employment-ended
                    LEFT,           2027-06-30, 2512, ALLOWED,                 2027-06-30, authorised
                    LEFT,           2027-07-01, -,    NOT_ALLOWED,             -,          employment-ended
                    TAKEN_OVER,     2027-06-30, -,    NOT_ALLOWED,             -,          not-yet-valid
                    TAKEN_OVER,     2027-07-01, -,    ALLOWED,                 2027-12-31, authorised
                    TAKEN_OVER,     2027-07-01, 7233, NOT_ALLOWED,             -,          other-function
                    TAKEN_OVER,     2028-01-01, -,    NOT_ALLOWED,             -,          ended
                    WITHDRAWN,      2026-12-31, -,    NOT_ALLOWED,             -,          not-yet-valid
                    WITHDRAWN,      2027-03-31, -,    ALLOWED,                 2027-03-31, authorised
                    WITHDRAWN,      2027-03-31, 7233, NOT_ALLOWED,             -,          other-function
                    WITHDRAWN,      2027-04-01, -,    NOT_ALLOWED,             -,          withdrawn
                    WITHDRAWN,      2027-12-31, 2512, NOT_ALLOWED,             -,          withdrawn
                    WITHDRAWN,      2028-01-01, -,    NOT_ALLOWED,             -,          withdrawn
                    TO_BE_WITHDRAWN, 2027-03-31, -,   ALLOWED,                 2027-03-31, authorised
                    TO_BE_WITHDRAWN, 2027-04-01, -,   NOT_ALLOWED,             -,          withdrawn
                    WITHDRAWN_LATE, 2027-06-30, -,    ALLOWED,                 2027-06-30, authorised
                    WITHDRAWN_LATE, 2027-07-01, -,    NOT_ALLOWED,             -,          employment-ended
                    REVIVED,        2027-04-01, -,    ALLOWED,                 2027-12-31, authorised
                    REVIVED,        2028-01-01, -,    NOT_ALLOWED,             -,          ended
                    DISPUTED_WITHDRAWN, 2027-03-31, -, ALLOWED,                2027-03-31, authorised
                    DISPUTED_WITHDRAWN, 2027-06-01, -, NOT_ALLOWED,            -,          withdrawn
                    STAY_ENDED,     2027-03-31, -,    ALLOWED,                 2027-03-31, authorised
                    STAY_ENDED,     2027-04-01, -,    NOT_ALLOWED,             -,          residence-ended
                    """)
    void theCheckFollowsEveryState(
            Life life, LocalDate on, String occupation, CheckAnswer.Verdict verdict, LocalDate until, String grounds) {
        CheckAnswer answer = new HeldPermits(held(life)).answer(occupation, on);
        assertThat(answer.verdict()).isEqualTo(verdict);
        assertThat(answer.validUntil()).isEqualTo(until);
        assertThat(answer.grounds().stream().map(CheckAnswer.Ground::code).collect(Collectors.joining(" ")))
                .isEqualTo(grounds);
    }

    enum Life {
        NONE,
        VALID,
        NO_OCCUPATION,
        END_ANNOUNCED,
        IN_WINDOW,
        WINDOW_OVER,
        SUCCEEDED,
        RENEWED,
        EXPIRED,
        AT_THIRTY,
        CONTRACT_OVER,
        DISPUTED,
        DENIED,
        SETTLED,
        BACK_AGAIN,
        LEAVING,
        LEFT,
        TAKEN_OVER,
        WITHDRAWN,
        TO_BE_WITHDRAWN,
        WITHDRAWN_LATE,
        REVIVED,
        DISPUTED_WITHDRAWN,
        STAY_ENDED
    }

    private static List<HeldPermit> held(Life life) {
        return switch (life) {
            case NONE -> List.of();
            case VALID -> alone(permit("2512", FIRST, LAST, PermitState.VALID, null, null));
            case NO_OCCUPATION -> alone(permit(null, FIRST, LAST, PermitState.VALID, null, null));
            case END_ANNOUNCED -> alone(permit("2512", FIRST, LAST, PermitState.VALID, JUNE, null));
            case IN_WINDOW -> alone(permit("2512", FIRST, LAST, PermitState.IN_SEARCH_WINDOW, JUNE, null));
            case WINDOW_OVER -> alone(permit("2512", FIRST, LAST, PermitState.LAPSED, JUNE, Ending.WINDOW));
            case SUCCEEDED -> alone(permit("2512", FIRST, LAST, PermitState.SUCCEEDED, JUNE, Ending.OTHER_PERMIT));
            case RENEWED ->
                List.of(
                        new HeldPermit(next(), null),
                        new HeldPermit(
                                permit("2512", FIRST, LAST, PermitState.SUCCEEDED, null, Ending.OTHER_PERMIT), null));
            case EXPIRED -> alone(permit("2512", FIRST, LAST, PermitState.LAPSED, null, Ending.EXPIRY));
            case AT_THIRTY -> alone(permit("2512", FIRST, LAST, PermitState.LAPSED, null, Ending.THIRTIETH_BIRTHDAY));
            case CONTRACT_OVER -> alone(permit("2512", FIRST, LAST, PermitState.IN_SEARCH_WINDOW, LAST, null));
            case DISPUTED -> List.of(disputed(MAY, JUNE));
            case DENIED -> List.of(disputed(MAY, null));
            case SETTLED ->
                List.of(new HeldPermit(
                        permit("2512", FIRST, LAST, PermitState.IN_SEARCH_WINDOW, JUNE, null),
                        employment(EmploymentState.ENDED, MAY, JUNE)));
            case BACK_AGAIN ->
                List.of(
                        new HeldPermit(next(), null),
                        new HeldPermit(permit("2512", FIRST, LAST, PermitState.IN_SEARCH_WINDOW, JUNE, null), null));
            case LEAVING -> alone(permit("2512", FIRST, LAST, PermitState.VALID, JUNE, null));
            case LEFT -> alone(permit("2512", FIRST, LAST, PermitState.SUCCEEDED, JUNE, Ending.OTHER_PERMIT));
            case TAKEN_OVER -> alone(permit("2512", JUNE.plusDays(1), LAST, PermitState.VALID, null, null));
            case WITHDRAWN -> alone(ended(PermitState.WITHDRAWN, null, Ending.WITHDRAWAL, APRIL, null));
            case TO_BE_WITHDRAWN -> alone(ended(PermitState.VALID, null, null, APRIL, null));
            case WITHDRAWN_LATE ->
                alone(ended(PermitState.WITHDRAWN, JUNE, Ending.WITHDRAWAL, LocalDate.of(2027, 10, 1), null));
            case REVIVED -> alone(permit("2512", FIRST, LAST, PermitState.VALID, null, null));
            case DISPUTED_WITHDRAWN ->
                List.of(new HeldPermit(
                        ended(PermitState.WITHDRAWN, MAY, Ending.WITHDRAWAL, APRIL, null),
                        employment(EmploymentState.DISPUTED, MAY, JUNE)));
            case STAY_ENDED ->
                alone(ended(PermitState.LAPSED, null, Ending.RESIDENCE_END, null, LocalDate.of(2027, 3, 31)));
        };
    }

    private static List<HeldPermit> alone(PermitRecord permit) {
        return List.of(new HeldPermit(permit, null));
    }

    private static HeldPermit disputed(LocalDate byEmployer, LocalDate byWorker) {
        return new HeldPermit(
                permit("2512", FIRST, LAST, PermitState.IN_SEARCH_WINDOW, byEmployer, null),
                employment(EmploymentState.DISPUTED, byEmployer, byWorker));
    }

    private static PermitRecord next() {
        return permit("2512", LAST.plusDays(1), LAST.plusYears(1), PermitState.VALID, null, null);
    }

    private static EmploymentRecord employment(EmploymentState state, LocalDate byEmployer, LocalDate byWorker) {
        PermitRecord permit = permit("2512", FIRST, LAST, PermitState.VALID, null, null);
        return new EmploymentRecord(
                permit.number(),
                permit.caseNumber(),
                permit.worker(),
                permit.enterprise(),
                state,
                FIRST,
                new EmploymentRecord.Said(byEmployer, "Notice given."),
                new EmploymentRecord.Said(byWorker, "I worked longer."),
                byEmployer,
                null,
                null,
                null,
                null);
    }

    private static PermitRecord permit(
            String occupation, LocalDate from, LocalDate until, PermitState state, LocalDate endedOn, Ending overBy) {
        return permit(occupation, from, until, state, endedOn, overBy, null, null);
    }

    private static PermitRecord ended(
            PermitState state, LocalDate endedOn, Ending overBy, LocalDate withdrawnFrom, LocalDate residenceEndsOn) {
        return permit("2512", FIRST, LAST, state, endedOn, overBy, withdrawnFrom, residenceEndsOn);
    }

    private static PermitRecord permit(
            String occupation,
            LocalDate from,
            LocalDate until,
            PermitState state,
            LocalDate endedOn,
            Ending overBy,
            LocalDate withdrawnFrom,
            LocalDate residenceEndsOn) {
        return new PermitRecord(
                PermitNumber.numbered(2027, 1),
                CaseNumber.numbered(2026, 1),
                WorkerNumber.fresh(),
                EnterpriseNumber.of("0403019261"),
                Category.HIGHLY_SKILLED,
                "Software engineer",
                occupation,
                null,
                null,
                null,
                null,
                null,
                from,
                until,
                Ending.EXPIRY,
                OffsetDateTime.of(2026, 12, 1, 10, 0, 0, 0, ZoneOffset.UTC),
                state,
                endedOn,
                null,
                overBy == null ? null : until,
                overBy,
                withdrawnFrom,
                residenceEndsOn);
    }
}
