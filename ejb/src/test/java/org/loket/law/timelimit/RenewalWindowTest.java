package org.loket.law.timelimit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loket.law.Confidence;

class RenewalWindowTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest(name = "until {0}: filed from {1} to {2}")
    @CsvSource({
        "2027-12-31, 2027-06-30, 2027-10-31",
        "2027-08-31, 2027-02-28, 2027-06-30",
        "2028-08-31, 2028-02-29, 2028-06-30",
        "2027-04-30, 2026-10-30, 2027-02-28",
        "2028-04-30, 2027-10-30, 2028-02-29",
        "2028-02-29, 2027-08-29, 2027-12-29",
        "2027-01-15, 2026-07-15, 2026-11-15"
    })
    void aRenewalIsFiledFromSixToTwoMonthsBeforeTheEnd(LocalDate end, LocalDate earliest, LocalDate latest) {
        RenewalWindow window = RenewalWindow.on(TODAY, end);

        assertThat(window.earliest()).isEqualTo(earliest);
        assertThat(window.latest()).isEqualTo(latest);
        assertThat(window.citation()).hasToString("BVR 7 December 2018, art. 11");
        assertThat(window.confidence()).isEqualTo(Confidence.CERTAIN);
    }

    @ParameterizedTest(name = "filed {0} for an admission until 31 December 2027: {1}")
    @CsvSource({
        "2027-06-29, TOO_EARLY",
        "2027-06-30, IN_TIME",
        "2027-10-31, IN_TIME",
        "2027-11-01, LATE",
        "2028-01-01, LATE"
    })
    void aDayOfFilingIsTooEarlyInTimeOrLate(LocalDate filing, RenewalWindow.Timing timing) {
        assertThat(RenewalWindow.on(TODAY, LocalDate.of(2027, 12, 31)).of(filing))
                .isEqualTo(timing);
    }

    @Test
    void workThatStartsWithinNinetyDaysAfterTheEndStillContinuesIt() {
        RenewalWindow window = RenewalWindow.on(TODAY, LocalDate.of(2027, 12, 31));

        assertThat(window.continues(LocalDate.of(2028, 3, 30))).isTrue();
        assertThat(window.continues(LocalDate.of(2028, 3, 31))).isFalse();
    }
}
