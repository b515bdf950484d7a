package org.loket.story.offender;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.loket.story.TestHouse;

/** Planted: whoever opens a house is a house test. */
class HouseOpenedInPassing {

    @Test
    void itIsOpen() {
        new TestHouse(LocalDate.EPOCH).close();
    }
}
