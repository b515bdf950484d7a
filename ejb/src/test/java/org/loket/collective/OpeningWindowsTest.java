package org.loket.collective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.loket.access.Actor;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.InConflict;
import org.loket.kernel.Invalid;
import org.loket.kernel.NotEntitled;
import org.loket.kernel.PermitNumber;
import org.loket.story.HouseTest;
import org.loket.story.People;
import org.loket.story.TestHouse;
import org.loket.sweep.Sweeper;

/** An employer with a thousand workers is sanctioned. */
@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OpeningWindowsTest {

    private static final int WORKERS = 1000;
    private static final EnterpriseNumber ENTERPRISE = EnterpriseNumber.of("0428759497");
    private static final LocalDate TODAY = LocalDate.of(2027, 6, 30);

    private final TestHouse house = new TestHouse(TODAY);
    private OpeningRecord begun;

    @BeforeAll
    void aThousandWorkHere() {
        String cases = IntStream.range(0, WORKERS)
                .mapToObj(i -> CaseNumber.numbered(2026, 100_000 + i).text())
                .collect(Collectors.joining(" "));
        String permits = IntStream.range(0, WORKERS)
                .mapToObj(i -> PermitNumber.numbered(2026, 100_000 + i).text())
                .collect(Collectors.joining(" "));
        house.inTransaction(() -> {
            write(
                    "insert into worker select gen_random_uuid()::text, 1, 'Linh', 'Tran', '1991-03-08', 'VNM', null, number"
                            + " from unnest(string_to_array(?, ' ')) number",
                    cases);
            write(
                    "insert into application select w.passport_number, 1, 'SUBMITTED', ?, 'employer2', 'HIGHLY_SKILLED', '{}',"
                            + " 1, w.number, ?, ?, ? from worker w",
                    ENTERPRISE.digits(),
                    then(),
                    then(),
                    then());
            write(
                    "insert into permit_case (number, version, stage, category, enterprise, worker, submitted_on, term,"
                            + " term_act, term_article, due_on, outcome, decided_by, decided_at) select number, 1, 'GRANTED',"
                            + " category, enterprise, worker, '2026-11-01', 'P4M', 'a', 'b', '2027-03-01', 'GRANT', 'decider', ?"
                            + " from application",
                    then());
            write(
                    "insert into permit (number, version, case_number, worker, enterprise, category, job_title, occupation,"
                            + " valid_from, valid_until, granted_at, due_on) select p.number, 1, c.number, c.worker, c.enterprise,"
                            + " c.category, 'Engineer', '2512', '2027-01-01', '2029-12-31', ?, '2030-01-01'"
                            + " from unnest(string_to_array(?, ' '), string_to_array(?, ' ')) p(number, case_number)"
                            + " join permit_case c on c.number = p.case_number",
                    then(),
                    permits,
                    cases);
            return null;
        });
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    @Order(1)
    void onlyADecisionMakerMayAndOnlyWithTheRightCount() {
        OpeningWindows opening = house.the(OpeningWindows.class);
        assertThat(opening.preview(People.DECIDER, ENTERPRISE, TODAY).count()).isEqualTo(WORKERS);
        assertThat(opening.preview(People.DECIDER, ENTERPRISE, LocalDate.of(2026, 12, 31))
                        .count())
                .isZero();
        assertThatThrownBy(() -> begin(People.EXAMINER, WORKERS)).isInstanceOf(NotEntitled.class);
        assertThatThrownBy(() -> begin(People.EMPLOYER, WORKERS)).isInstanceOf(NotEntitled.class);
        assertThatThrownBy(() -> begin(People.LEAD, WORKERS - 1)).isInstanceOf(InConflict.class);
        assertThatThrownBy(() -> opening.begin(People.LEAD, new OpeningGiven(null, TODAY.plusDays(1), null, " ", null)))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.violations())
                        .extracting(violation -> violation.field())
                        .containsExactly("enterprise", "endedOn", "ground", "reason", "count"));
        assertThat(count("mass_opening")).isZero();
    }

    @Test
    @Order(2)
    void nothingHasHappenedToAWorkerWhileItIsOnlyBegun() {
        begun = begin(People.LEAD, WORKERS);
        assertThat(begun.isFinished()).isFalse();
        assertThat(count("permit where state = 'IN_SEARCH_WINDOW'")).isZero();
    }

    @Test
    @Order(3)
    void whatFailsInABatchIsLeftWholeAndDoesNotHoldUpTheOthers() {
        house.inTransaction(() -> write("create function fails() returns trigger language plpgsql as $$ begin"
                + " raise exception 'as planned'; end $$"));
        house.inTransaction(() -> write("create trigger fails before update on permit for each row"
                + " when (new.number like 'TA-2026-010001%') execute function fails()"));
        long start = System.nanoTime();
        house.the(Sweeper.class).sweep(OpeningsFallingDue.WORK);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        System.getLogger("measured").log(Level.INFO, "{0} windows opened in {1}", WORKERS - 10, took);
        house.inTransaction(() -> write("drop trigger fails on permit"));
        for (String done : List.of(
                "permit where state = 'IN_SEARCH_WINDOW'",
                "mass_opening_permit where outcome = 'OPENED'",
                "notice where kind = 'search-window-opened'",
                "employment where final_by = 'AUTHORITY'")) {
            assertThat(count(done)).as(done).isEqualTo(WORKERS - 10);
        }
        assertThat(count("sweep_failure where fault is not null")).isEqualTo(10);
        assertThat(house.the(OpeningWindows.class)
                        .read(People.EXAMINER, begun.id())
                        .isFinished())
                .isFalse();
    }

    @Test
    @Order(4)
    void takenUpAgainEveryWorkerIsToldOnceAndTheEmployerOnce() {
        house.the(Sweeper.class).sweep(OpeningsFallingDue.WORK);
        house.the(Sweeper.class).sweep(OpeningsFallingDue.WORK);
        OpeningRecord now = house.the(OpeningWindows.class).read(People.EXAMINER, begun.id());
        assertThat(now.isFinished()).isTrue();
        assertThat(now.opened()).isEqualTo(WORKERS);
        assertThat(count("permit where state = 'IN_SEARCH_WINDOW' and window_last_day = '2028-06-30'"))
                .isEqualTo(WORKERS);
        assertThat(count("notice where kind = 'search-window-opened'")).isEqualTo(WORKERS);
        assertThat(house.sql("select workers from notice where kind = 'mass-opening-begun'"))
                .as("the employer reads how many")
                .isEqualTo(WORKERS);
        assertThat(count("(select distinct receiver from notice where kind = 'search-window-opened') told"))
                .isEqualTo(WORKERS);
        assertThat(count("notice where receiver_kind = 'ENTERPRISE'")).isOne();
        assertThat(count("sweep_failure")).isZero();
    }

    private OpeningRecord begin(Actor actor, int count) {
        return house.the(OpeningWindows.class)
                .begin(
                        actor,
                        new OpeningGiven(
                                ENTERPRISE, TODAY, OpeningGround.SANCTION, "Decision of 30 June 2027.", count));
    }

    private long count(String of) {
        return ((Number) house.sql("select count(*) from " + of)).longValue();
    }

    private int write(String sql, Object... arguments) {
        Query query = house.the(EntityManager.class).createNativeQuery(sql);
        for (int i = 0; i < arguments.length; i++) {
            query.setParameter(i + 1, arguments[i]);
        }
        return query.executeUpdate();
    }

    private static OffsetDateTime then() {
        return OffsetDateTime.parse("2026-12-01T10:00:00+01:00");
    }
}
