package org.loket.law.category;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.loket.law.Citation;
import org.loket.law.Confidence;
import org.loket.law.Facts.Capacity;
import org.loket.law.Finding;
import org.loket.law.Met;

/** Categories meant for one capacity: sport, the stage, and those of which little more is known. */
class SpecificCapacityTest {

    private static final String DAY = "2026-11-21";

    @ParameterizedTest(name = "{0}: as {1}, article {2}")
    @CsvSource({
        "TRAINEE, TRAINEE, 34-36",
        "VOLUNTEER, VOLUNTEER, 37-39",
        "ATHLETE, ATHLETE, 17",
        "ATHLETE, COACH, 17",
        "ATHLETE, REFEREE, 17",
        "ARTIST, PERFORMING_ARTIST, 17",
        "SPECIALISED_TECHNICIAN, SPECIALISED_TECHNICIAN, 17",
        "CLERGY, MINISTER_OF_RELIGION, 17",
        "JOURNALIST, JOURNALIST, 17"
    })
    void theCapacityIsTheOneThatTheCategoryIsMeantForAndWhetherMoreIsAskedIsUncertain(
            Category category, Capacity capacity, String article) {
        Example example = Example.of(category);

        assertThat(example.as(capacity).finding("capacity", DAY, category).met())
                .isEqualTo(Met.YES);
        assertThat(example.as(Capacity.OTHER).finding("capacity", DAY, category).met())
                .isEqualTo(Met.NO);
        Finding unknown = example.as(null).finding("capacity", DAY, category);
        assertThat(unknown.met()).isEqualTo(Met.UNKNOWN);
        assertThat(unknown.confidence()).isEqualTo(Confidence.UNCERTAIN);
        assertThat(unknown.citation()).isEqualTo(new Citation("BVR 7 December 2018", article));
    }

    @ParameterizedTest(name = "filed {0}: {1}, contract for athletes {2}, wage {3}: {4}, {5}")
    @CsvSource({
        "2022-12-31, ATHLETE, , 86209.00, YES, CERTAIN",
        "2022-12-31, ATHLETE, , 86208.99, NO, CERTAIN",
        "2023-01-01, ATHLETE, , 86209.00, YES, UNCERTAIN",
        "2024-12-31, REFEREE, , 86208.99, NO, UNCERTAIN",
        "2025-01-01, ATHLETE, , 86209.00, NO, LIKELY",
        "2025-01-01, ATHLETE, , 101018.99, NO, LIKELY",
        "2025-01-01, ATHLETE, , 101019.00, YES, LIKELY",
        "2026-11-21, REFEREE, false, 101018.99, NO, LIKELY",
        "2026-11-21, COACH, true, 101018.99, NO, LIKELY",
        "2026-11-21, COACH, true, 101019.00, YES, LIKELY",
        "2026-11-21, COACH, false, 50509.49, NO, LIKELY",
        "2026-11-21, COACH, false, 50509.50, YES, LIKELY",
        "2026-11-21, COACH, , 50509.49, NO, LIKELY",
        "2026-11-21, COACH, , 50509.50, UNKNOWN, LIKELY",
        "2026-11-21, COACH, , 101019.00, YES, LIKELY",
        "2026-11-21, , , 50509.50, UNKNOWN, LIKELY",
        "2026-11-21, ATHLETE, , , UNKNOWN, LIKELY"
    })
    void theWageOfAthletesRefereesAndCoaches(
            String filed, Capacity capacity, Boolean contract, String wage, Met met, Confidence confidence) {
        Finding finding = Example.of(Category.ATHLETE)
                .nationalOf("BRA")
                .as(capacity)
                .underAthleteContract(contract)
                .earning(wage)
                .finding("wage-threshold", filed, Category.ATHLETE);

        assertThat(finding.met()).isEqualTo(met);
        assertThat(finding.confidence()).isEqualTo(confidence);
    }

    @ParameterizedTest(name = "filed {0}, wage {1}: {2}")
    @CsvSource({
        "2024-12-31, 99999.00, UNKNOWN",
        "2025-01-01, 42312.99, NO",
        "2025-01-01, 42313.00, YES",
        "2026-11-21, 42313.00, YES"
    })
    void theWageOfPerformingArtistsIsKnownSince2025(String filed, String wage, Met met) {
        assertThat(Example.of(Category.ARTIST)
                        .earning(wage)
                        .finding("wage-threshold", filed, Category.ARTIST)
                        .met())
                .isEqualTo(met);
    }

    @ParameterizedTest
    @EnumSource(
            value = Category.class,
            names = {"TRAINEE", "VOLUNTEER", "SPECIALISED_TECHNICIAN", "CLERGY", "JOURNALIST"})
    void noWageIsAsked(Category category) {
        assertThat(Example.of(category).earning(null).judgedOn(DAY, category).verdict())
                .isEqualTo(Verdict.ELIGIBLE);
    }

    @ParameterizedTest
    @EnumSource(
            value = Category.class,
            names = {"TRAINEE", "VOLUNTEER", "ATHLETE", "ARTIST", "SPECIALISED_TECHNICIAN", "CLERGY", "JOURNALIST"})
    void noLongestDurationIsKnownSoTheContractDecides(Category category) {
        assertThat(Example.of(category)
                        .until("2035-12-31")
                        .judgedOn(DAY, category)
                        .validAtMostUntil())
                .isEqualTo(LocalDate.of(2035, 12, 31));
        assertThat(Example.of(category).until(null).judgedOn(DAY, category).validAtMostUntil())
                .isNull();
    }

    @Test
    void aTraineeGetsAWorkCardForWhichNoFeeIsPaid() {
        Assessment assessment = Example.of(Category.TRAINEE).judgedOn(DAY, Category.TRAINEE);

        assertThat(assessment.fee()).isNull();
        assertThat(assessment.feeBasis()).isNull();
    }
}
