package org.loket.web.faces.employer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "49.000,00;49000.00",
                "49,000.00;49000.00",
                "49000;49000",
                "49.000;49000",
                "49,000;49000",
                "49 000,5;49000.5",
                "€ 49.000,00;49000.00",
                "49000,00 EUR;49000.00",
                "1.234.567,89;1234567.89",
                "1,234,567;1234567",
                "12,5;12.5",
                "12.50;12.50",
                "0,8;0.8",
                "0.800;0.800",
                "-5;-5",
                "49000.123;49000.123",
                "80 %;80"
            })
    void anAmountIsReadAsPeopleTypeItInEitherLanguage(String typed, BigDecimal amount) {
        assertThat(Amounts.read(typed)).contains(amount);
    }

    @Test
    void theSpacesThatSpreadsheetsPutBetweenThousandsAreRead() {
        assertThat(Amounts.read("49\u00a0000,00")).contains(new BigDecimal("49000.00"));
        assertThat(Amounts.read("49\u202f000")).contains(new BigDecimal("49000"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "veel", "49.00.00", "4.9000,00", "49.000.00", "1,23,456", "12-5", "1e9", "٤٩"})
    void whatIsNoAmountIsNotGuessed(String typed) {
        assertThat(Amounts.read(typed)).isEmpty();
    }

    @Test
    void anEndlessNumberIsNotComputedWith() {
        assertThat(Amounts.read("9".repeat(1_000_000))).isEmpty();
    }
}
