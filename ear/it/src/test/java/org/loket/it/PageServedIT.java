package org.loket.it;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.nullValue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.loket.host.House;

@ExtendWith(OpenHouse.class)
class PageServedIT {

    @Test
    void theFirstPageIsServed(House house) {
        given().get(house.address()).then().statusCode(200).body(containsString("Loket"));
    }

    @Test
    void theServerDoesNotSayWhatItIs(House house) {
        given().get(house.address()).then().header("Server", nullValue()).header("X-Powered-By", nullValue());
    }

    @Test
    void pagesAreCompressed(House house) {
        given().header("Accept-Encoding", "gzip").get(house.address()).then().header("Content-Encoding", "gzip");
    }
}
