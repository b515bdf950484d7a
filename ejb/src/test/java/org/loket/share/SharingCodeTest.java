package org.loket.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.loket.access.Actor;
import org.loket.access.Role;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.InConflict;
import org.loket.kernel.Invalid;
import org.loket.kernel.NotEntitled;
import org.loket.kernel.NotKnown;
import org.loket.kernel.TooOften;
import org.loket.kernel.Violation;
import org.loket.kernel.WorkerNumber;
import org.loket.party.Parties;
import org.loket.party.WorkerIdentity;
import org.loket.share.SharingCode.Shared;
import org.loket.share.SharingCode.Wish;
import org.loket.share.UsingShareCode.Presented;
import org.loket.story.HouseTest;
import org.loket.story.People;
import org.loket.story.SampleForms;
import org.loket.story.StatementCount;
import org.loket.story.TestHouse;
import org.loket.worklist.Readings;

/** A worker makes a code; whoever gets it sees what it is for, and nobody finds one by trying. */
@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SharingCodeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate BORN = LocalDate.of(1990, 5, 1);
    private static final EnterpriseNumber HERE = SampleForms.ENTERPRISE;
    private static final EnterpriseNumber ELSEWHERE = EnterpriseNumber.of("0428759497");

    private final TestHouse house = new TestHouse(TODAY);
    private int count;
    private Actor worker;
    private Actor otherWorker;
    private Actor employer;
    private Actor otherEmployer;

    // what one test guesses is not held against the people of another
    @BeforeEach
    void meetOtherPeople() {
        house.dayIs(TODAY);
        count++;
        worker = People.worker(known("P" + count));
        otherWorker = new Actor("worker2", worker.roles(), known("Q" + count), Set.of());
        employer = People.acting("employer" + count, Role.EMPLOYER, HERE);
        otherEmployer = People.acting("other" + count, Role.EMPLOYER, ELSEWHERE);
    }

    @AfterAll
    void close() {
        house.close();
    }

    @ParameterizedTest
    @EnumSource(SharePurpose.class)
    void aCodeOpensWhatItIsForAndTheWorkerSeesEachUse(SharePurpose purpose) {
        Shared shared = share(new Wish(purpose, null, null));

        assertThat(use(employer, shared.code(), BORN, purpose, HERE)).contains(worker.worker());
        assertThat(use(otherEmployer, shared.code(), BORN, purpose, ELSEWHERE)).contains(worker.worker());

        assertThat(house.the(Readings.class).page(worker, false, null, 10).items())
                .satisfiesExactly(
                        last -> {
                            assertThat(last.enterprise()).isEqualTo(ELSEWHERE);
                            assertThat(last.part()).isEqualTo(purpose.part());
                            assertThat(last.purpose()).isEqualTo(purpose.reading());
                            assertThat(last.function()).isEqualTo(Role.EMPLOYER.name());
                        },
                        first -> assertThat(first.enterprise()).isEqualTo(HERE));
        assertThat(codes(worker)).singleElement().satisfies(code -> {
            assertThat(code.uses()).isEqualTo(2);
            assertThat(code.lastUsedAt()).isNotNull();
            assertThat(code.state()).isEqualTo(ShareState.OPEN);
        });
    }

    @Test
    void theHouseKeepsAFingerprintAndNoCode() {
        ShareCode code = share(new Wish(SharePurpose.CHECK, null, null)).code();
        Object kept =
                house.sql("select string_agg(c::text, ' ') || (select string_agg(j::text, ' ') from journal_entry j)"
                        + " from share_code c");
        assertThat(kept.toString())
                .contains(code.fingerprint())
                .doesNotContain(code.symbols())
                .doesNotContain(code.written());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "to another enterprise,           CHECK,         0428759497, 1990-05-01, 0",
        "for something else,              SEARCH_WINDOW, 0403019261, 1990-05-01, 0",
        "with a wrong date of birth,      CHECK,         0403019261, 1990-05-02, 0",
        "at the moment on which it is over, CHECK,       0403019261, 1990-05-01, 30"
    })
    void aCodeOpensNothing(String when, SharePurpose purpose, String enterprise, LocalDate born, int daysLater) {
        ShareCode code = share(new Wish(SharePurpose.CHECK, HERE, null)).code();
        house.dayIs(TODAY.plusDays(daysLater));
        EnterpriseNumber asking = EnterpriseNumber.of(enterprise);
        Actor somebody = People.acting("somebody" + count, Role.EMPLOYER, asking);

        assertThat(use(somebody, code, born, purpose, asking)).as(when).isEmpty();
        assertThat(house.the(Readings.class).page(worker, false, null, 10).items())
                .isEmpty();
    }

    @Test
    void aCodeForOneEnterpriseOpensForThatOneUntilItIsOver() {
        ShareCode code = share(new Wish(SharePurpose.CHECK, HERE, null)).code();
        house.dayIs(TODAY.plusDays(29));
        assertThat(use(employer, code, BORN, SharePurpose.CHECK, HERE)).isPresent();
    }

    @Test
    void aRevokedCodeOpensNothingAndStaysRevoked() {
        Shared byNumber = share(new Wish(SharePurpose.CHECK, null, null));
        Shared byItself = share(new Wish(SharePurpose.CHECK, null, null));
        house.the(SharingCode.class).revoke(worker, byNumber.kept().id());
        house.the(SharingCode.class).revoke(worker, byItself.code());
        house.the(SharingCode.class).revoke(worker, byItself.code());

        assertThat(use(employer, byNumber.code(), BORN, SharePurpose.CHECK, HERE))
                .isEmpty();
        assertThat(use(employer, byItself.code(), BORN, SharePurpose.CHECK, HERE))
                .isEmpty();
        assertThat(codes(worker)).extracting(ShareCodeRecord::state).containsOnly(ShareState.REVOKED);
        assertThat(house.sql("select count(*) from journal_entry where kind = 'share-code-revoked' and subject = '"
                        + worker.worker() + "'"))
                .isEqualTo(2L);
    }

    @Test
    void nobodySeesOrRevokesTheCodeOfSomebodyElse() {
        Shared shared = share(new Wish(SharePurpose.CHECK, null, null));

        assertThat(codes(otherWorker)).isEmpty();
        assertThatThrownBy(() -> house.the(SharingCode.class)
                        .revoke(otherWorker, shared.kept().id()))
                .isInstanceOf(NotKnown.class);
        assertThatThrownBy(() -> house.the(SharingCode.class).revoke(otherWorker, shared.code()))
                .isInstanceOf(NotKnown.class);
        assertThatThrownBy(() -> house.the(SharingCode.class).share(employer, new Wish(SharePurpose.CHECK, null, null)))
                .isInstanceOf(NotEntitled.class);
        assertThatThrownBy(() -> use(employer, shared.code(), BORN, SharePurpose.CHECK, ELSEWHERE))
                .isInstanceOf(NotEntitled.class);
        assertThatThrownBy(() -> use(People.EXAMINER, shared.code(), BORN, SharePurpose.CHECK, HERE))
                .isInstanceOf(NotEntitled.class);
    }

    @Test
    void tenThousandGuessesOpenNothingAndAreRefusedAfterTwenty() {
        ShareCode real = share(new Wish(SharePurpose.CHECK, null, null)).code();
        Random chance = new Random(42);
        AtomicInteger looked = new AtomicInteger();
        AtomicInteger refused = new AtomicInteger();
        house.inTransaction(() -> {
            for (int i = 0; i < 10_000; i++) {
                guess(ShareCode.fresh(chance), looked, refused);
            }
            return null;
        });
        assertThat(looked).hasValue(Guesses.MOST);
        assertThat(refused).hasValue(10_000 - Guesses.MOST);
        assertThat(StatementCount.of(() -> {
                    guess(real, looked, refused);
                    return null;
                }))
                .isZero();

        // whoever guessed has to wait even with the right code; nobody else does
        assertThatThrownBy(() -> use(employer, real, BORN, SharePurpose.CHECK, HERE))
                .isInstanceOf(TooOften.class);
        assertThat(use(otherEmployer, real, BORN, SharePurpose.CHECK, ELSEWHERE))
                .isPresent();
        house.dayIs(TODAY.plusDays(1));
        assertThat(use(employer, real, BORN, SharePurpose.CHECK, HERE)).isPresent();
    }

    @Test
    void aRightCodeInBetweenDoesNotWinBackGuesses() {
        ShareCode real = share(new Wish(SharePurpose.CHECK, null, null)).code();
        Random chance = new Random(7);
        for (int i = 0; i < Guesses.MOST; i++) {
            use(employer, ShareCode.fresh(chance), BORN, SharePurpose.CHECK, HERE);
            if (i < Guesses.MOST - 1) {
                use(employer, real, BORN, SharePurpose.CHECK, HERE);
            }
        }
        assertThatThrownBy(() -> use(employer, real, BORN, SharePurpose.CHECK, HERE))
                .isInstanceOf(TooOften.class);
    }

    @Test
    void whoeverHasTheCodeAndTriesDatesOfBirthClosesIt() {
        ShareCode code = share(new Wish(SharePurpose.CHECK, null, null)).code();
        for (int i = 1; i <= SharedCode.MOST_WRONG_BIRTH_DATES; i++) {
            assertThat(use(employer, code, BORN.plusDays(i), SharePurpose.CHECK, HERE))
                    .isEmpty();
        }
        assertThat(use(otherEmployer, code, BORN, SharePurpose.CHECK, ELSEWHERE))
                .isEmpty();
        assertThat(codes(worker)).extracting(ShareCodeRecord::state).containsExactly(ShareState.CLOSED);
    }

    @Test
    void aCodeIsForAPurposeAndForATimeToComeOfAYearAtMost() {
        OffsetDateTime midnight = TODAY.atTime(12, 0).atOffset(ZoneOffset.UTC);
        invalid(new Wish(null, null, null), "purpose", "required");
        invalid(new Wish(SharePurpose.CHECK, null, midnight.minusYears(1)), "until", "share-code.past");
        invalid(new Wish(SharePurpose.CHECK, null, midnight.plusYears(1).plusDays(1)), "until", "share-code.too-far");
        assertThatThrownBy(() -> house.inTransaction(() -> house.the(UsingShareCode.class)
                        .use(employer, new Presented(ShareCode.fresh(new Random()), null, SharePurpose.CHECK, HERE))))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void aWorkerHasFiftyOpenCodesAtMost() {
        for (int i = 0; i < 50; i++) {
            share(new Wish(SharePurpose.CHECK, null, null));
        }
        assertThatThrownBy(() -> share(new Wish(SharePurpose.CHECK, null, null)))
                .isInstanceOf(InConflict.class);
        house.the(SharingCode.class).revoke(worker, codes(worker).get(0).id());
        share(new Wish(SharePurpose.CHECK, null, null));
    }

    private void guess(ShareCode code, AtomicInteger looked, AtomicInteger refused) {
        try {
            assertThat(use(employer, code, BORN, SharePurpose.CHECK, HERE)).isEmpty();
            looked.incrementAndGet();
        } catch (TooOften wait) {
            assertThat(wait.seconds()).isBetween(1L, 900L);
            refused.incrementAndGet();
        }
    }

    private void invalid(Wish wish, String field, String code) {
        assertThatThrownBy(() -> share(wish))
                .isInstanceOfSatisfying(Invalid.class, fault -> assertThat(fault.violations())
                        .containsExactly(Violation.of(field, code)));
    }

    private Shared share(Wish wish) {
        return house.the(SharingCode.class).share(worker, wish);
    }

    private List<ShareCodeRecord> codes(Actor of) {
        return house.the(SharingCode.class).of(of);
    }

    private Optional<WorkerNumber> use(
            Actor actor, ShareCode code, LocalDate born, SharePurpose purpose, EnterpriseNumber enterprise) {
        return house.the(UsingShareCode.class).use(actor, new Presented(code, born, purpose, enterprise));
    }

    private WorkerNumber known(String passport) {
        return house.inTransaction(() ->
                house.the(Parties.class).recognise(new WorkerIdentity("Anila", "Rao", BORN, "IND", null, passport)));
    }
}
