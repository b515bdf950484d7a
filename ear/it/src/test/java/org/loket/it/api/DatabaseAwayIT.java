package org.loket.it.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.ValidatableResponse;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.loket.host.House;
import org.loket.it.OpenHouse;

class DatabaseAwayIT {

    @Test
    void withoutItsRecordsTheHouseSaysWhenToComeBackAndStillKnowsTheLaw() {
        try (var house = OpenHouse.another()) {
            var employer = Caller.of(house, "employer");
            employer.call().get("api/notices").then().statusCode(200);
            check(employer).statusCode(200);
            assess(house).statusCode(200);

            house.database().close();

            // each waits until it is sure: both at once
            var checked = CompletableFuture.supplyAsync(() -> check(employer));
            mustSayWhenToComeBack(employer.call().get("api/notices").then());
            mustSayWhenToComeBack(checked.join());
            assess(house).statusCode(200);
        }
    }

    private static void mustSayWhenToComeBack(ValidatableResponse answer) {
        answer.statusCode(503)
                .header("Retry-After", notNullValue())
                .contentType("application/problem+json")
                .body("type", endsWith("unavailable"))
                .body("detail", not(containsString("PSQL")));
    }

    private static ValidatableResponse check(Caller employer) {
        return employer.sendExample("POST /api/checks", "byNationalNumber")
                .post("api/checks")
                .then();
    }

    private static ValidatableResponse assess(House house) {
        return Caller.nobody(house)
                .sendExample("POST /api/assessments", "engineer")
                .post("api/assessments")
                .then();
    }
}
