package org.loket.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.loket.kernel.Invalid;
import org.loket.kernel.NotKnown;

class AskedTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"-,-", "*,-", "\"3\",3", "3,3", "W/\"3\",3", "\"x\",-1", "\"\",-1"})
    void ifMatchNamesAVersionOrNoneOfOurs(String header, Long version) {
        assertThat(Asked.version(header)).isEqualTo(version);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "201", "-1", "1.5", "x", "99999999999", "1;drop table"})
    void aLimitOutsideTheBoundsIsRefusedByName(String limit) {
        assertThatThrownBy(() -> Asked.limit(limit)).isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(
                        invalid.violations().get(0).field())
                .isEqualTo("limit"));
    }

    @Test
    void aLimitThatIsLeftOutIsTheUsualOne() {
        assertThat(Asked.limit(null)).isEqualTo(50);
        assertThat(Asked.limit("200")).isEqualTo(200);
    }

    @Test
    void aNumberOfNoFileNamesNoFile() {
        assertThatThrownBy(() -> Asked.file("VL-2026-0000001-00")).isInstanceOf(NotKnown.class);
        assertThatThrownBy(() -> Asked.file("' or 1=1 --")).isInstanceOf(NotKnown.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "21/11/2026", "0001-01-01", "9999-12-31", "+99999999-01-01"})
    void aDayThatCannotBeIsRefused(String day) {
        assertThatThrownBy(() -> Asked.day(day, "on")).isInstanceOf(Invalid.class);
        assertThat(Asked.day("2026-11-21", "on")).contains(LocalDate.of(2026, 11, 21));
    }
}
