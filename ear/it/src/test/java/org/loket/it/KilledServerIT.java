package org.loket.it;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.loket.host.House;
import org.loket.it.OpenHouse.ToBreak;

@ExtendWith(OpenHouse.class)
class KilledServerIT {

    @Test
    void aKilledServerComesBackOnTheSameDatabase(@ToBreak House house) throws SQLException {
        execute(house, "create table written_before_the_kill ()");
        house.server().kill();
        assertThat(house.server().isAlive()).isFalse();

        house.reopenServer();

        execute(house, "select from written_before_the_kill");
        given().get(house.address()).then().statusCode(200);
    }

    private static void execute(House house, String sql) throws SQLException {
        try (var connection = house.database().connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
