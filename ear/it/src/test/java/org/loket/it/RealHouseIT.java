package org.loket.it;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.loket.host.CannotServe;
import org.loket.host.House;

/** The demo cannot be switched on, or off, by an accident. */
class RealHouseIT {

    @TempDir
    Path directory;

    @Test
    void aServerToWhichNobodySaysThatItIsADemoDoesNotServeTheDatabaseOfADemo() throws IOException {
        var demo = OpenHouse.at(directory);
        DemoDatabase.layIn(directory.resolve("database"));

        assertThatThrownBy(() -> House.open(demo.real())).isInstanceOf(CannotServe.class);

        assertThat(Files.readString(directory.resolve("server/log/server.log")))
                .contains("This database belongs to a DEMO installation");
    }

    @Test
    void aRealHouseHasNoAccountsAndNoPasswordOpensIt() throws SQLException {
        try (var house = House.open(OpenHouse.at(directory).real());
                var connection = house.database().connect();
                var accounts = connection.createStatement().executeQuery("select 1 from account")) {
            assertThat(accounts.next()).isFalse();
            given().auth()
                    .preemptive()
                    .basic("admin", "loket")
                    .get(house.address().resolve("api/notices"))
                    .then()
                    .statusCode(401);
        }
    }
}
