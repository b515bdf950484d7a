package org.loket.law.timelimit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loket.law.Confidence;
import org.loket.law.Silence;

class StepsBesideTheDecisionTest {

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "FAST_LANE,       2025-04-30, ,     ",
        "FAST_LANE,       2025-05-01, P15D, LIKELY",
        "FAST_LANE,       2026-11-21, P15D, LIKELY",
        "ACKNOWLEDGEMENT, 2026-11-21, P10D, UNCERTAIN"
    })
    void aTargetIsKnownFromTheDayOnWhichTheRegionSetIt(
            Target target, LocalDate day, Period within, Confidence confidence) {
        assertThat(target.on(day).map(Target.Goal::within).orElse(null)).isEqualTo(within);
        assertThat(target.on(day).map(Target.Goal::confidence).orElse(null)).isEqualTo(confidence);
    }

    @Test
    void aTargetIsCountedFromTheDayOfTheCompleteFile() {
        LocalDate day = LocalDate.of(2026, 12, 20);

        assertThat(Target.FAST_LANE.on(day).orElseThrow().from(day)).isEqualTo("2027-01-04");
    }

    @Test
    void whatSilenceMeansIsKnownFromOneSourceOnly() {
        AfterSilence after = AfterSilence.forApplicationSubmittedOn(LocalDate.of(2026, 11, 21));

        assertThat(after.effect()).isEqualTo(Silence.DEEMED_GRANTED);
        assertThat(after.confidence()).isEqualTo(Confidence.UNCERTAIN);
        assertThat(after.citation()).hasToString("Cooperation agreement 2 February 2018");
    }

    @ParameterizedTest(name = "arrival {0}: registered by {1}")
    @CsvSource({"2026-11-23, 2026-12-03", "2026-12-24, 2027-01-07", "2027-04-29, 2027-05-12", "2027-07-16, 2027-07-29"})
    void aWorkerRegistersWithinEightWorkingDaysOfArrival(LocalDate arrival, LocalDate last) {
        Registration registration = Registration.forArrivalOn(arrival);

        assertThat(registration.workingDays()).isEqualTo(8);
        assertThat(registration.lastDay(arrival)).isEqualTo(last);
    }
}
