package org.loket.it;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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
    private static final int FIRST = 9000001;
    private static final String ENTERPRISE = "0203201340";
    private static final String DAY = "2026-11-01";
    private static final String OPENED = "mine where state = 'IN_SEARCH_WINDOW'";
    private static final String TOLD =
            "notice n join mine p on p.case_number = n.case_number where n.kind = 'search-window-opened'";

    @Test
    void nothingIsMissingAndNothingHappenedTwice(@ToBreak House house) throws SQLException {
        try (var connection = house.database().connect()) {
            var permits = new ManyPermits(connection, ENTERPRISE);
            permits.enter(FIRST, WORKERS);
            begin(house);
            await().pollInterval(Duration.ofMillis(20))
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> permits.count(OPENED) > 0);
            house.server().kill();
            assertThat(permits.count(OPENED)).isBetween(1L, WORKERS - 1L);
            assertThat(permits.count(TOLD)).isEqualTo(permits.count(OPENED));
        }
        house.reopenServer();
        try (var connection = house.database().connect()) {
            var permits = new ManyPermits(connection, ENTERPRISE);
            await().atMost(Duration.ofSeconds(180)).until(() -> permits.count(OPENED) == WORKERS);
            assertThat(permits.count(TOLD)).isEqualTo(WORKERS);
            assertThat(permits.count("(select distinct receiver from " + TOLD + ") each"))
                    .isEqualTo(WORKERS);
            assertThat(permits.count("notice where kind = 'mass-opening-begun'"))
                    .isOne();
            assertThat(permits.count("mass_opening_permit where outcome = 'OPENED'"))
                    .isEqualTo(WORKERS);
            assertThat(permits.count("journal_entry where kind = 'search-window-opened'"
                            + " and subject in (select number from mine)"))
                    .isEqualTo(WORKERS);
        }
    }

    private static void begin(House house) {
        given().auth()
                .preemptive()
                .basic("lead", "loket")
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
}
