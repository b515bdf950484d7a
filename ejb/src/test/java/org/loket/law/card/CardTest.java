package org.loket.law.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.loket.kernel.Wording;
import org.loket.law.Confidence;

class CardTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "ANNEX_46, CERTAIN",
        "ANNEX_47, UNCERTAIN",
        "ANNEX_48, UNCERTAIN",
        "ANNEX_49, CERTAIN",
        "ANNEX_51, CERTAIN"
    })
    void anAnnexIsAsSureAsItsSource(Annex annex, Confidence confidence) {
        assertThat(annex.confidence()).isEqualTo(confidence);
    }

    @ParameterizedTest(name = "card {0}: {1}")
    @CsvSource({"A, CERTAIN", "H, CERTAIN", "I, LIKELY", "J, CERTAIN"})
    void aCardIsAsSureAsItsSource(Card card, Confidence confidence) {
        assertThat(card.confidence()).isEqualTo(confidence);
    }

    @Test
    void onlyCardASaysSomethingOfTheLabourMarket() {
        assertThat(Card.A.mentions()).containsExactly(Card.LabourMarket.values());
        assertThat(Card.H.mentions()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Annex.class)
    void aSentenceForThePublicNamesTheAnnex(Annex annex) {
        String number = annex.name().substring("ANNEX_".length());

        assertThat(Wording.of(Locale.forLanguageTag("nl")).say(annex.textKey())).startsWith("Bijlage " + number + ":");
        assertThat(Wording.of(Locale.ENGLISH).say(annex.textKey())).startsWith("Annex " + number + ":");
    }

    @ParameterizedTest(name = "admitted from {0} until {1}: card until {2}")
    @CsvSource({
        "2026-01-01, 2026-06-30, 2026-08-30",
        "2026-01-01, 2026-12-31, 2027-02-28",
        "2026-01-01, 2027-01-01, 2027-01-01",
        "2027-03-01, 2028-02-29, 2028-04-29",
        "2026-01-01, 2028-12-31, 2028-12-31"
    })
    void aCardOutlastsAnAdmissionOfAtMostTwelveMonthsByTwoMonths(LocalDate from, LocalDate until, LocalDate card) {
        CardValidity validity = CardValidity.ofAdmission(from, until);

        assertThat(validity.until()).isEqualTo(card);
        assertThat(validity.confidence()).isEqualTo(Confidence.LIKELY);
    }
}
