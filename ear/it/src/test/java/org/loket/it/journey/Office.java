package org.loket.it.journey;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.loket.host.House;

/** Two officials who decide a file over the API, so that a journey can begin where it is decided. */
final class Office {

    private final House house;

    Office(House house) {
        this.house = house;
    }

    void grant(String number, LocalDate from, LocalDate until) {
        decide(
                number,
                Map.of(
                        "outcome", "GRANT",
                        "grounds", List.of(),
                        "validFrom", from.toString(),
                        "validUntil", until.toString()));
    }

    void refuse(String number, String ground) {
        decide(number, Map.of("outcome", "REFUSE", "grounds", List.of(ground)));
    }

    private void decide(String number, Map<String, Object> proposal) {
        String file = house.address() + "api/cases/" + number;
        as("examiner").post(file + "/examination").then().statusCode(200);
        as("examiner").body(proposal).post(file + "/proposal").then().statusCode(200);
        as("decider")
                .body(Map.of("confirm", true))
                .post(file + "/decision")
                .then()
                .statusCode(200);
    }

    private static RequestSpecification as(String account) {
        return given().auth().preemptive().basic(account, "loket").contentType(ContentType.JSON);
    }
}
