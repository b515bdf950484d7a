package org.loket.web.faces.employer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.loket.kernel.Invalid;
import org.loket.kernel.Violation;
import org.loket.web.text.TextIn;

class PassportsTest {

    private static final String LINE_1 = "P<INDRAO<<ANILA<<<<<<<<<<<<<<<<<<<<<<<<<<<<<";
    private static final String LINE_2 = "Z1234567<1IND9005019F3101012<<<<<<<<<<<<<<<0";

    private final Passports passports = new Passports(
            new Countries(TextIn.language("nl")), Clock.fixed(Instant.parse("2026-11-21T11:00:00Z"), ZoneOffset.UTC));

    @Test
    void theLinesOfAPassportAnswerTheQuestionsAboutItsHolder() {
        assertThat(passports.said(LINE_1 + "\n" + LINE_2))
                .containsOnly(
                        Map.entry("worker.passportNumber", "Z1234567"),
                        Map.entry("worker.passportExpiresOn", "2031-01-01"),
                        Map.entry("worker.birthDate", "1990-05-01"),
                        Map.entry("worker.nationality", "India"));
    }

    @Test
    void onlyWhatWasLeftOpenIsFilledIn() {
        assertThat(passports.fillIn(Map.of(
                        "worker.passportMrz", LINE_1 + LINE_2,
                        "worker.birthDate", "1990-05-02",
                        "worker.nationality", "Indië")))
                .containsOnlyKeys("worker.passportNumber", "worker.passportExpiresOn");
    }

    @Test
    void wrongLinesFillInNothingAndAreLeftToBeRefused() {
        assertThat(passports.fillIn(Map.of("worker.passportMrz", LINE_1 + LINE_2.replace('9', '8'))))
                .isEmpty();
        assertThat(passports.fillIn(Map.of())).isEmpty();
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> passports.said("P<"))
                .satisfies(wrong ->
                        assertThat(wrong.violations()).containsExactly(Violation.of("worker.passportMrz", "mrz.form")));
    }
}
