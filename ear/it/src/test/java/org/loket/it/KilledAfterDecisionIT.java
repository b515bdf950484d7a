package org.loket.it;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.loket.host.House;
import org.loket.it.OpenHouse.ToBreak;

/** A decision that has been taken is told, whatever happens to the server, and told once. */
@ExtendWith(OpenHouse.class)
class KilledAfterDecisionIT {

    private static final String SCHELDEWERK = "0403019261";
    private static final String OF_THE_DECISION =
            " from notice n where n.case_number = ? and n.kind in ('granted', 'refused', 'inadmissible')";

    @Test
    void aServerKilledRightAfterADecisionTellsItOnceWhenItIsBack(@ToBreak House house) throws SQLException {
        var number = proposed(house);
        try (var holder = house.database().connect()) {
            // whoever delivers makes the letter first and waits for us: the kill always comes before the delivery
            ask(holder, "select pg_advisory_lock(hashtext(?)) is null", "letter " + number);
            decide(house, number);
            assertThat(owed(holder, number)).isEqualTo(2);

            house.server().kill();

            assertThat(owed(holder, number)).isEqualTo(2);
            ask(holder, "select pg_advisory_unlock(hashtext(?))", "letter " + number);
        }

        house.reopenServer();

        try (var connection = house.database().connect()) {
            await().atMost(Duration.ofSeconds(120)).until(() -> owed(connection, number) == 0);
            assertThat(ask(connection, "select count(*)" + OF_THE_DECISION, number))
                    .isEqualTo(2);
            assertThat(ask(connection, "select count(*)" + deliveries(), number))
                    .isEqualTo(2);
            assertThat(ask(connection, "select count(*) from letter where case_number = ?", number))
                    .isEqualTo(1);
            assertThat(ask(connection, "select count(*) from permit where case_number = ?", number))
                    .isLessThanOrEqualTo(1);
        }
        assertThat(toldToTheEmployer(house, number)).isEqualTo(1);
    }

    private static String deliveries() {
        return " from journal_entry j join notice n on j.particulars::json ->> 'notice' = n.id::text"
                + " where j.kind = 'notice-delivered' and n.case_number = ?"
                + " and n.kind in ('granted', 'refused', 'inadmissible')";
    }

    private static long owed(Connection connection, String number) throws SQLException {
        return ask(connection, "select count(*)" + OF_THE_DECISION + " and n.delivered_at is null", number);
    }

    private static long ask(Connection connection, String query, String argument) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, argument);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getObject(1) instanceof Number found ? found.longValue() : 0;
            }
        }
    }

    private static String proposed(House house) {
        List<Map<String, Object>> cases = as("decider")
                .queryParam("queue", "TO_DECIDE")
                .queryParam("limit", 200)
                .get(house.address().resolve("api/cases"))
                .jsonPath()
                .getList("items");
        return cases.stream()
                .filter(line -> SCHELDEWERK.equals(line.get("enterprise")))
                .filter(line -> !"decider".equals(line.get("proposedBy")))
                .map(line -> (String) line.get("number"))
                .findFirst()
                .orElseThrow();
    }

    private static void decide(House house, String number) {
        as("decider")
                .contentType("application/json")
                .body(Map.of("confirm", true))
                .post(house.address().resolve("api/cases/" + number + "/decision"))
                .then()
                .statusCode(200);
    }

    private static long toldToTheEmployer(House house, String number) {
        List<Map<String, Object>> notices = as("employer")
                .queryParam("limit", 200)
                .get(house.address().resolve("api/notices"))
                .jsonPath()
                .getList("items");
        return notices.stream()
                .filter(notice -> notice.containsValue(number))
                .filter(notice -> List.of("granted", "refused", "inadmissible").contains(notice.get("kind")))
                .count();
    }

    private static RequestSpecification as(String account) {
        return given().auth().preemptive().basic(account, "loket");
    }
}
