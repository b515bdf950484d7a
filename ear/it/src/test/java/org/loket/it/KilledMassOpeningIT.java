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
import org.junit.jupiter.api.extension.ExtendWith;
import org.loket.host.House;
import org.loket.it.OpenHouse.ToBreak;

/** The windows of a thousand workers are opened and the server is killed in the middle: each opens once. */
@ExtendWith(OpenHouse.class)
class KilledMassOpeningIT {

    private static final int WORKERS = 1000;
    private static final String ENTERPRISE = "0203201340";
    private static final String DAY = "2026-11-01";
    private static final String OF_THE_CASE =
            "'VL-2026-' || i || '-' || lpad((97 - (20260000000 + i) % 97)::text, 2, '0')";
    private static final String OF_THE_PERMIT = OF_THE_CASE.replace("VL-", "TA-");

    @Test
    void nothingIsMissingAndNothingHappenedTwice(@ToBreak House house) throws SQLException {
        try (var connection = house.database().connect()) {
            aThousandWorkHere(connection);
            begin(house);
            await().pollInterval(Duration.ofMillis(20))
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> opened(connection) > 0);
            house.server().kill();
            assertThat(opened(connection)).isBetween(1L, WORKERS - 1L);
            assertThat(told(connection)).isEqualTo(opened(connection));
        }
        house.reopenServer();
        try (var connection = house.database().connect()) {
            await().atMost(Duration.ofSeconds(180)).until(() -> opened(connection) == WORKERS);
            assertThat(told(connection)).isEqualTo(WORKERS);
            assertThat(count(
                            connection,
                            "select count(distinct receiver) from notice where kind = 'search-window-opened'"
                                    + " and case_number in (select case_number from permit where enterprise = '"
                                    + ENTERPRISE
                                    + "')"))
                    .isEqualTo(WORKERS);
            assertThat(count(connection, "select count(*) from notice where kind = 'mass-opening-begun'"))
                    .isOne();
            assertThat(count(connection, "select count(*) from mass_opening_permit where outcome = 'OPENED'"))
                    .isEqualTo(WORKERS);
            assertThat(count(
                            connection,
                            "select count(*) from journal_entry where kind = 'search-window-opened'"
                                    + " and subject in (select number from permit where enterprise = '" + ENTERPRISE
                                    + "')"))
                    .isEqualTo(WORKERS);
        }
    }

    private static void begin(House house) {
        as("lead")
                .contentType("application/json")
                .body(Map.of(
                        "enterprise", ENTERPRISE,
                        "endedOn", DAY,
                        "ground", "SANCTION",
                        "reason", "Decision of 1 November 2026.",
                        "count", WORKERS))
                .post(house.address().resolve("api/mass-openings"))
                .then()
                .statusCode(202);
    }

    private static long opened(Connection connection) throws SQLException {
        return count(
                connection,
                "select count(*) from permit where state = 'IN_SEARCH_WINDOW' and enterprise = '" + ENTERPRISE + "'");
    }

    private static long told(Connection connection) throws SQLException {
        return count(
                connection,
                "select count(*) from notice n join permit p on p.case_number = n.case_number"
                        + " where n.kind = 'search-window-opened' and p.enterprise = '" + ENTERPRISE + "'");
    }

    private static void aThousandWorkHere(Connection connection) throws SQLException {
        var people = " from generate_series(9000001, 9000000 + " + WORKERS + ") i";
        var worker = "lpad(i::text, 32, '0')::uuid::text";
        try (var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("insert into worker select " + worker
                    + ", 1, 'Linh', 'Tran', '1991-03-08', 'VNM', null, 'P' || i" + people);
            statement.execute("insert into application select " + OF_THE_CASE + ", 1, 'SUBMITTED', '" + ENTERPRISE
                    + "', 'employer', 'HIGHLY_SKILLED', '{}', 1, " + worker + ", now(), now(), now()" + people);
            statement.execute(
                    "insert into permit_case (number, version, stage, category, enterprise, worker, submitted_on,"
                            + " term, term_act, term_article, due_on, outcome, decided_by, decided_at) select "
                            + OF_THE_CASE
                            + ", 1, 'GRANTED', 'HIGHLY_SKILLED', '" + ENTERPRISE + "', " + worker
                            + ", '2025-11-01', 'P4M', 'a', 'b', '2026-03-01', 'GRANT', 'decider', now()" + people);
            statement.execute(
                    "insert into permit (number, version, case_number, worker, enterprise, category, job_title,"
                            + " valid_from, valid_until, granted_at, due_on) select " + OF_THE_PERMIT + ", 1, "
                            + OF_THE_CASE + ", "
                            + worker + ", '" + ENTERPRISE
                            + "', 'HIGHLY_SKILLED', 'Engineer', '2026-01-01', '2028-12-31', now(),"
                            + " '2029-01-01'" + people);
            // the letters of these decisions were made long ago
            statement.execute("insert into letter select " + OF_THE_CASE + ", 'kept', now(), ''::bytea" + people);
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    private static long count(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static RequestSpecification as(String account) {
        return given().auth().preemptive().basic(account, "loket");
    }
}
