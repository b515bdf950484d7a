package org.loket.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LatestTest {

    @Test
    void theEldestIsForgottenAndWhatIsPutInAgainIsTheLatest() {
        Latest<String, Integer> latest = new Latest<>(2);
        latest.put("a", 1);
        latest.put("b", 2);
        latest.put("a", 3);
        latest.put("c", 4);
        assertThat(latest).containsOnlyKeys("a", "c").containsEntry("a", 3);
    }
}
