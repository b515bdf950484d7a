package org.loket.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.loket.access.SigningIn;
import org.loket.story.TestHouse;

class OpeningDemoTest {

    @Test
    void aSecondStartAddsNothing() {
        try (TestHouse house = new TestHouse(LocalDate.of(2026, 11, 21))) {
            assertThat(house.the(OpeningDemo.class).open()).isTrue();
            assertThat(house.the(OpeningDemo.class).open()).isFalse();
            assertThat(house.the(SigningIn.class).withPassword("worker", "loket"))
                    .isPresent();
        }
    }
}
