package org.loket.story.offender;

import org.junit.jupiter.api.Test;
import org.loket.story.HouseTest;

/** Planted: a house test opens a house. */
@HouseTest
class HouseTestWithoutAHouse {

    @Test
    void itStandsInTheStreet() {}
}
