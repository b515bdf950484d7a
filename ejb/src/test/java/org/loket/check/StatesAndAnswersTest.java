package org.loket.check;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.loket.employment.EmploymentState;
import org.loket.kernel.NationalNumber;
import org.loket.proof.ListingRevocations;
import org.loket.proof.Revocations;
import org.loket.register.Ending;
import org.loket.register.PermitState;
import org.loket.story.HouseTest;
import org.loket.story.People;
import org.loket.story.SampleForms;
import org.loket.story.TestHouse;

/**
 * Every state of a permit as the registers keep it, asked alone and in a list on every day that matters. The permit is valid
 * for the whole of 2027 for occupation 2512; where the employment ends, it ends on 30 June; the two parties of a dispute say
 * 31 May and 30 June, or that it goes on; what an authority ends holds until 31 March. A permit that is taken along goes to
 * another employer on 1 July.
 */
@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatesAndAnswersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);
    private static final LocalDate APRIL = LocalDate.of(2027, 4, 1);
    private static final LocalDate MAY = LocalDate.of(2027, 5, 31);
    private static final LocalDate JUNE = LocalDate.of(2027, 6, 30);

    private static final String NOT_YET = "not-yet-valid";

    private static final String TABLE =
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
            """;

    private final TestHouse house = new TestHouse(TODAY);
    private final Map<Life, NationalNumber> workers = new EnumMap<>(Life.class);

    @BeforeAll
    void everyLifeIsThatOfAWorker() {
        for (Life life : Life.values()) {
            workers.put(life, StoredPermit.keep(house, life.ordinal(), held(life)));
        }
    }

    @AfterAll
    void close() {
        house.close();
    }

    @ParameterizedTest(name = "{0} on {1} for {2}: {3} {4}")
    @CsvSource(nullValues = "-", textBlock = TABLE)
    void theCheckFollowsEveryState(
            Life life, LocalDate on, String occupation, CheckAnswer.Verdict verdict, LocalDate until, String grounds) {
        CheckAnswer answer =
                house.the(CheckingAuthorisation.class).check(People.EMPLOYER, question(life, on, occupation));
        assertThat(answer.verdict()).isEqualTo(verdict);
        assertThat(answer.validUntil()).isEqualTo(until);
        assertThat(answer.grounds().stream().map(CheckAnswer.Ground::code).collect(joining(" ")))
                .isEqualTo(grounds);
    }

    @Test
    void aListFollowsEveryStateAsTheCheckDoes() {
        List<String[]> rows =
                TABLE.lines().map(line -> line.strip().split("\\s*,\\s*")).toList();
        List<RowAnswer> answers = house.the(CheckingMany.class)
                .check(
                        People.EMPLOYER,
                        1,
                        rows.stream()
                                .map(row -> CheckRow.of(question(
                                        Life.valueOf(row[0]),
                                        LocalDate.parse(row[1]),
                                        row[2].equals("-") ? null : row[2])))
                                .toList());
        assertThat(answers).hasSameSizeAs(rows);
        for (int i = 0; i < rows.size(); i++) {
            CheckAnswer answer = answers.get(i).answer();
            assertThat(List.of(
                            answer.verdict().name(),
                            answer.validUntil() == null
                                    ? "-"
                                    : answer.validUntil().toString(),
                            String.join(" ", answer.codes())))
                    .as(String.join(" ", rows.get(i)))
                    .containsExactly(rows.get(i)[3], rows.get(i)[4], rows.get(i)[5]);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-12-31", "2027-03-31", "2027-04-01", "2027-06-01", "2027-07-01", "2027-10-01", "2027-12-31"
            })
    void whomTheCheckRefusesBeforeTheLastDayIsOnTheListOfRevocations(LocalDate today) {
        house.dayIs(today);
        try {
            Revocations list = house.inTransaction(
                    () -> house.the(ListingRevocations.class).latest());
            for (Life life : Life.values()) {
                CheckAnswer answer =
                        house.the(CheckingAuthorisation.class).check(People.EMPLOYER, question(life, today, null));
                // of several permits the check answers for the one that is nearest
                if (held(life).size() == 1) {
                    assertThat(list.names(StoredPermit.number(life.ordinal(), 0)))
                            .as(life + " on " + today + ": " + answer.codes())
                            .isEqualTo(answer.verdict() == CheckAnswer.Verdict.NOT_ALLOWED
                                    && answer.codes().stream().noneMatch(NOT_YET::equals));
                }
            }
        } finally {
            house.dayIs(TODAY);
        }
    }

    private CheckQuestion question(Life life, LocalDate on, String occupation) {
        return new CheckQuestion(workers.get(life), SampleForms.ENTERPRISE, occupation, on);
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

    private static List<StoredPermit> held(Life life) {
        return switch (life) {
            case NONE -> List.of();
            case VALID -> alone(permit("2512", FIRST, LAST, PermitState.VALID, null, null));
            case NO_OCCUPATION -> alone(permit(null, FIRST, LAST, PermitState.VALID, null, null));
            case END_ANNOUNCED -> alone(permit("2512", FIRST, LAST, PermitState.VALID, JUNE, null));
            case IN_WINDOW -> alone(permit("2512", FIRST, LAST, PermitState.IN_SEARCH_WINDOW, JUNE, null));
            case WINDOW_OVER -> alone(permit("2512", FIRST, LAST, PermitState.LAPSED, JUNE, Ending.WINDOW));
            case SUCCEEDED -> alone(permit("2512", FIRST, LAST, PermitState.SUCCEEDED, JUNE, Ending.OTHER_PERMIT));
            case RENEWED ->
                List.of(next(), permit("2512", FIRST, LAST, PermitState.SUCCEEDED, null, Ending.OTHER_PERMIT));
            case EXPIRED -> alone(permit("2512", FIRST, LAST, PermitState.LAPSED, null, Ending.EXPIRY));
            case AT_THIRTY -> alone(permit("2512", FIRST, LAST, PermitState.LAPSED, null, Ending.THIRTIETH_BIRTHDAY));
            case CONTRACT_OVER -> alone(permit("2512", FIRST, LAST, PermitState.IN_SEARCH_WINDOW, LAST, null));
            case DISPUTED -> List.of(disputed(MAY, JUNE));
            case DENIED -> List.of(disputed(MAY, null));
            case SETTLED ->
                List.of(permit("2512", FIRST, LAST, PermitState.IN_SEARCH_WINDOW, JUNE, null)
                        .employed(EmploymentState.ENDED, MAY, JUNE));
            case BACK_AGAIN -> List.of(next(), permit("2512", FIRST, LAST, PermitState.IN_SEARCH_WINDOW, JUNE, null));
            case LEAVING -> alone(permit("2512", FIRST, LAST, PermitState.VALID, JUNE, null));
            case LEFT -> alone(permit("2512", FIRST, LAST, PermitState.SUCCEEDED, JUNE, Ending.OTHER_PERMIT));
            case TAKEN_OVER -> alone(permit("2512", JUNE.plusDays(1), LAST, PermitState.VALID, null, null));
            case WITHDRAWN -> alone(ended(PermitState.WITHDRAWN, null, Ending.WITHDRAWAL, APRIL, null));
            case TO_BE_WITHDRAWN -> alone(ended(PermitState.VALID, null, null, APRIL, null));
            case WITHDRAWN_LATE ->
                alone(ended(PermitState.WITHDRAWN, JUNE, Ending.WITHDRAWAL, LocalDate.of(2027, 10, 1), null));
            case REVIVED -> alone(permit("2512", FIRST, LAST, PermitState.VALID, null, null));
            case DISPUTED_WITHDRAWN ->
                List.of(ended(PermitState.WITHDRAWN, MAY, Ending.WITHDRAWAL, APRIL, null)
                        .employed(EmploymentState.DISPUTED, MAY, JUNE));
            case STAY_ENDED ->
                alone(ended(PermitState.LAPSED, null, Ending.RESIDENCE_END, null, LocalDate.of(2027, 3, 31)));
        };
    }

    private static List<StoredPermit> alone(StoredPermit permit) {
        return List.of(permit);
    }

    private static StoredPermit disputed(LocalDate byEmployer, LocalDate byWorker) {
        return permit("2512", FIRST, LAST, PermitState.IN_SEARCH_WINDOW, byEmployer, null)
                .employed(EmploymentState.DISPUTED, byEmployer, byWorker);
    }

    private static StoredPermit next() {
        return permit("2512", LAST.plusDays(1), LAST.plusYears(1), PermitState.VALID, null, null);
    }

    private static StoredPermit permit(
            String occupation, LocalDate from, LocalDate until, PermitState state, LocalDate endedOn, Ending overBy) {
        return new StoredPermit(occupation, from, until, state, endedOn, overBy, null, null, null, null, null);
    }

    private static StoredPermit ended(
            PermitState state, LocalDate endedOn, Ending overBy, LocalDate withdrawnFrom, LocalDate residenceEndsOn) {
        return new StoredPermit(
                "2512", FIRST, LAST, state, endedOn, overBy, withdrawnFrom, residenceEndsOn, null, null, null);
    }
}
