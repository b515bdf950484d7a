package org.loket.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

class WordingTest {

    private final Wording dutch = Wording.of(Locale.forLanguageTag("nl-BE"));
    private final Wording english = Wording.of(Locale.ENGLISH);

    @Test
    void daysAndAmountsAreWrittenAsTheLanguageDoes() {
        assertThat(dutch.write(LocalDate.of(2026, 11, 21))).isEqualTo("21 november 2026");
        assertThat(english.write(LocalDate.of(2026, 11, 21))).isEqualTo("21 November 2026");
        assertThat(dutch.write(Money.of("48912"))).isEqualTo("€\u00a048.912,00");
        assertThat(english.write(Money.of("48912"))).isEqualTo("€\u00a048,912.00");
        assertThat(dutch.write(new BigDecimal("0.80"))).isEqualTo("0,8");
    }

    @Test
    void aLanguageThatIsNotOfferedFallsBackToDutch() {
        assertThat(Wording.of(Locale.FRENCH)).isSameAs(dutch);
    }

    @Test
    void aMissingTextIsAFaultAndNeverShownAsItsKey() {
        assertThatThrownBy(() -> dutch.say("law.no-such-thing")).isInstanceOf(MissingResourceException.class);
    }
}
