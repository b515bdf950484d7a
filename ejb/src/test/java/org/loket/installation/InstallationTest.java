package org.loket.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loket.access.Configuration;
import org.loket.story.HouseTest;
import org.loket.story.TestHouse;

@HouseTest
class InstallationTest {

    private final TestHouse house = new TestHouse(LocalDate.of(2026, 11, 21));

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aDatabaseStaysWhatItWasFirstUsedFor() {
        assertThat(decide("demo")).isEqualTo(Configuration.DEMO);
        assertThat(decide("demo")).isEqualTo(Configuration.DEMO);
    }

    @Test
    void aDemoDoesNotStartOnTheDatabaseOfARealHouse() {
        assertThat(decide("production")).isEqualTo(Configuration.PRODUCTION);
        assertThatThrownBy(() -> decide("demo"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("belongs to a PRODUCTION installation");
    }

    @Test
    void aRealHouseDoesNotStartOnTheDatabaseOfADemo() {
        assertThat(decide("demo")).isEqualTo(Configuration.DEMO);
        assertThatThrownBy(() -> decide("production")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aSettingThatIsNeitherIsRefusedAndRememberedNowhere() {
        for (String mistyped : new String[] {"Demo", "demo ", "", "test"}) {
            assertThatThrownBy(() -> decide(mistyped))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("LOKET_CONFIGURATION");
        }
        assertThat(((Number) house.sql("select count(*) from installation")).longValue())
                .isZero();
    }

    private Configuration decide(String setting) {
        return house.inTransaction(() -> {
            Installation installation = new Installation();
            installation.store = house.the(EntityManager.class);
            installation.clock = house.the(Clock.class);
            return installation.decide(setting);
        });
    }
}
