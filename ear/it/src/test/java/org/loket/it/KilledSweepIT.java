package org.loket.it;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.loket.host.House;

/**
 * A server is killed twice: in the middle of a mass opening for a thousand workers, and once it stands again in the middle
 * of the sweep over a thousand permits of another employer whose last day was yesterday. Each happens to each, once.
 */
class KilledSweepIT {

    private static final int EACH = 1000;
    private static final String SANCTIONED = "0203201340";
    private static final String OTHER = "0202239951";
    private static final String OPENED = "state = 'IN_SEARCH_WINDOW' and enterprise = '" + SANCTIONED + "'";
    private static final String LAPSED = "state = 'LAPSED' and enterprise = '" + OTHER + "'";
    private static final String OF_THE_CASE =
            "'VL-2026-' || i || '-' || lpad((97 - (20260000000 + i) % 97)::text, 2, '0')";
    private static final String OF_THE_PERMIT = OF_THE_CASE.replace("VL-", "TA-");

    @Test
    void nothingIsMissingAndNothingHappenedTwice() throws SQLException {
        try (var house = OpenHouse.another()) {
            try (var connection = house.database().connect()) {
                employ(connection, SANCTIONED, 9_000_000, "current_date + 365");
                begin(house);
                killInTheMiddleOf(house, connection, OPENED);
                assertThat(told(connection, "search-window-opened", SANCTIONED)).isEqualTo(permits(connection, OPENED));
                employ(connection, OTHER, 9_100_000, "current_date - 1");
            }
            house.reopenServer();
            try (var connection = house.database().connect()) {
                killInTheMiddleOf(house, connection, LAPSED);
                assertThat(journalled(connection, "permit-over", OTHER)).isEqualTo(permits(connection, LAPSED));
            }
            house.reopenServer();
            try (var connection = house.database().connect()) {
                await().atMost(Duration.ofSeconds(120))
                        .until(() -> permits(connection, OPENED) == EACH && permits(connection, LAPSED) == EACH);
                assertThat(told(connection, "search-window-opened", SANCTIONED)).isEqualTo(EACH);
                assertThat(journalled(connection, "search-window-opened", SANCTIONED))
                        .isEqualTo(EACH);
                assertThat(count(connection, "select count(*) from mass_opening_permit where outcome = 'OPENED'"))
                        .isEqualTo(EACH);
                assertThat(count(connection, "select count(*) from notice where kind = 'mass-opening-begun'"))
                        .isOne();
                // the worker and the employer, of each
                assertThat(told(connection, "permit-ended", OTHER)).isEqualTo(2 * EACH);
                assertThat(journalled(connection, "permit-over", OTHER)).isEqualTo(EACH);
            }
        }
    }

    private static void killInTheMiddleOf(House house, Connection connection, String done) throws SQLException {
        await().pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofSeconds(90))
                .until(() -> permits(connection, done) > 0);
        house.server().kill();
        assertThat(permits(connection, done)).isBetween(1L, EACH - 1L);
    }

    private static void begin(House house) {
        as("lead")
                .contentType("application/json")
                .body(Map.of(
                        "enterprise", SANCTIONED,
                        "endedOn", "2026-11-01",
                        "ground", "SANCTION",
                        "reason", "Decision of 1 November 2026.",
                        "count", EACH))
                .post(house.address().resolve("api/mass-openings"))
                .then()
                .statusCode(202);
    }

    private static long permits(Connection connection, String which) throws SQLException {
        return count(connection, "select count(*) from permit where " + which);
    }

    private static long told(Connection connection, String kind, String enterprise) throws SQLException {
        return count(
                connection,
                "select count(distinct (n.case_number, n.receiver)) from notice n join permit p on p.case_number ="
                        + " n.case_number where n.kind = '" + kind + "' and p.enterprise = '" + enterprise
                        + "' having count(*) = count(distinct (n.case_number, n.receiver))");
    }

    private static long journalled(Connection connection, String kind, String enterprise) throws SQLException {
        return count(
                connection,
                "select count(*) from journal_entry j join permit p on p.number = j.subject where j.kind = '" + kind
                        + "' and p.enterprise = '" + enterprise + "'");
    }

    private static void employ(Connection connection, String enterprise, int after, String validUntil)
            throws SQLException {
        var people = " from generate_series(" + after + " + 1, " + after + " + " + EACH + ") i";
        var worker = "lpad(i::text, 32, '0')::uuid::text";
        try (var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("insert into worker select " + worker
                    + ", 1, 'Linh', 'Tran', '1991-03-08', 'VNM', null, 'P' || i" + people);
            statement.execute("insert into application select " + OF_THE_CASE + ", 1, 'SUBMITTED', '" + enterprise
                    + "', 'employer', 'HIGHLY_SKILLED', '{}', 1, " + worker + ", now(), now(), now()" + people);
            statement.execute(
                    "insert into permit_case (number, version, stage, category, enterprise, worker, submitted_on,"
                            + " term, term_act, term_article, due_on, outcome, decided_by, decided_at) select "
                            + OF_THE_CASE
                            + ", 1, 'GRANTED', 'HIGHLY_SKILLED', '" + enterprise + "', " + worker
                            + ", '2025-11-01', 'P4M', 'a', 'b', '2026-03-01', 'GRANT', 'decider', now()" + people);
            statement.execute(
                    "insert into permit (number, version, case_number, worker, enterprise, category, job_title,"
                            + " valid_from, valid_until, granted_at, due_on) select " + OF_THE_PERMIT + ", 1, "
                            + OF_THE_CASE + ", "
                            + worker + ", '" + enterprise
                            + "', 'HIGHLY_SKILLED', 'Engineer', '2026-01-01', " + validUntil + ", now(), " + validUntil
                            + " + 1" + people);
            // the letters of these decisions were made long ago
            statement.execute("insert into letter select " + OF_THE_CASE + ", 'kept', now(), ''::bytea" + people);
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    private static long count(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next() ? rows.getLong(1) : -1;
        }
    }

    private static RequestSpecification as(String account) {
        return given().auth().preemptive().basic(account, "loket");
    }
}
