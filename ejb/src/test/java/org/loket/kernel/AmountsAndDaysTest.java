package org.loket.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsAndDaysTest {

    @ParameterizedTest
    @CsvSource({
        "48912.00, 80, 39129.60",
        "48912.00, 160, 78259.20",
        "46632.00, 130, 60621.60",
        "0.01, 50, 0.01",
        "0.01, 49, 0.00"
    })
    void aShareIsRoundedToTheCent(String euros, int percentage, String share) {
        assertThat(Money.of(euros).percent(percentage)).isEqualTo(Money.of(share));
    }

    @Test
    void anAmountHasTwoDecimalsAndNoMore() {
        assertThat(Money.of("5")).hasToString("5.00");
        assertThat(Money.of("5.100")).isEqualTo(Money.of("5.1"));
        assertThatThrownBy(() -> Money.of("5.001")).isInstanceOf(NotANumber.class);
        assertThatThrownBy(() -> Money.of("1E12")).isInstanceOf(NotANumber.class);
    }

    @Test
    void aSpanHoldsBothItsEnds() {
        Span span = new Span(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31));

        assertThat(span.contains(LocalDate.of(2026, 1, 1))).isTrue();
        assertThat(span.contains(LocalDate.of(2026, 1, 31))).isTrue();
        assertThat(span.contains(LocalDate.of(2026, 2, 1))).isFalse();
        assertThatThrownBy(() -> new Span(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
