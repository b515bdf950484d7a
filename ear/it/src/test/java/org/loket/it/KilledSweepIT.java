package org.loket.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.loket.host.House;
import org.loket.it.OpenHouse.ToBreak;

/** Permits fall due while the server is down, and it is killed again in the middle of the sweep: each is handled once. */
@ExtendWith(OpenHouse.class)
class KilledSweepIT {

    private static final int EACH = 600;
    private static final int ALL = 3 * EACH;
    private static final int FIRST = 9100001;
    private static final String ENTERPRISE = "0202239951";
    private static final String TODAY = "(now() at time zone 'Europe/Brussels')::date";
    private static final String DUE = "mine where due_on <= " + TODAY;
    private static final String HAPPENED =
            "journal_entry where kind in ('permit-over', 'renewal-possible', 'search-window-warned')"
                    + " and subject in (select number from mine)";
    private static final String DONE =
            "select coalesce(max(done), 0) from sweep where work = 'permits' and on_day = " + TODAY;

    @Test
    void nothingIsMissingAndNothingHappenedTwice(@ToBreak House house) throws SQLException {
        house.server().kill();
        long before;
        try (var connection = house.database().connect()) {
            var permits = new ManyPermits(connection, ENTERPRISE);
            permits.enter(FIRST, ALL);
            fallDue(permits);
            before = permits.number(DONE);
        }
        house.reopenServer();
        try (var connection = house.database().connect()) {
            var permits = new ManyPermits(connection, ENTERPRISE);
            await().pollInterval(Duration.ofMillis(10))
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> permits.count(DUE) < ALL);
            house.server().kill();
            long handled = ALL - permits.count(DUE);
            assertThat(handled).isBetween(1L, ALL - 1L);
            assertThat(permits.count(HAPPENED)).isEqualTo(handled);
            assertThat(permits.number(DONE) - before)
                    .as("what is said to be done is what was done")
                    .isEqualTo(handled);
        }
        house.reopenServer();
        try (var connection = house.database().connect()) {
            var permits = new ManyPermits(connection, ENTERPRISE);
            await().atMost(Duration.ofSeconds(180)).until(() -> permits.count(DUE) == 0);
            assertThat(permits.count("mine where state = 'LAPSED'")).isEqualTo(EACH);
            assertThat(permits.count(HAPPENED)).isEqualTo(ALL);
            assertThat(permits.count("(select distinct subject from " + HAPPENED + ") each"))
                    .isEqualTo(ALL);
            // employer and worker of what ends and of what can be renewed, and whoever looks for work
            assertThat(told(permits, "permit-ended")).isEqualTo(2 * EACH);
            assertThat(told(permits, "renewal-possible")).isEqualTo(2 * EACH);
            assertThat(told(permits, "search-window-left-30")).isEqualTo(EACH);
            assertThat(permits.number(DONE) - before).isEqualTo(ALL);
        }
    }

    /** A third expired yesterday, a third can be renewed, and a third has thirty days of the search window left. */
    private static void fallDue(ManyPermits permits) throws SQLException {
        var due = "update permit set due_on = " + TODAY + ", ";
        permits.run(due + "valid_until = " + TODAY + " - 1" + of(0));
        permits.run(due + "renewal_from = " + TODAY + of(1));
        permits.run(due + "state = 'IN_SEARCH_WINDOW', valid_from = " + TODAY + " - 400, ended_on = " + TODAY
                + " - 335, window_last_day = " + TODAY + " + 30, window_regime = 'TWELVE_MONTHS', window_term = 'P12M',"
                + " window_act = 'SERV, Samen aan de slag', window_article = '', window_confidence = 'UNCERTAIN',"
                + " window_opened_at = now(), window_warned = 60" + of(2));
    }

    private static String of(int third) {
        return " where enterprise = '" + ENTERPRISE + "' and split_part(number, '-', 3)::int % 3 = " + third;
    }

    /** As many as were told that; nobody twice of the same permit. */
    private static long told(ManyPermits permits, String kind) throws SQLException {
        var told = "notice n join mine p on p.case_number = n.case_number where n.kind = '" + kind + "'";
        var each = permits.number("select count(distinct (n.receiver, n.case_number)) from " + told);
        assertThat(permits.count(told)).isEqualTo(each);
        return each;
    }
}
