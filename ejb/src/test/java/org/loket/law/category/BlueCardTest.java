package org.loket.law.category;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loket.law.Confidence;
import org.loket.law.Facts.QualificationProof;
import org.loket.law.Finding;
import org.loket.law.Met;

class BlueCardTest {

    private static final Category BLUE_CARD = Category.BLUE_CARD;
    private static final String DAY = "2026-11-21";

    @ParameterizedTest(name = "filed {0}, wage {1}: {2} against {3}")
    @CsvSource({
        "2024-04-30, 55958.39, NO,  55958.40",
        "2024-04-30, 55958.40, YES, 55958.40",
        "2024-05-01, 55958.40, NO,  60621.60",
        "2024-05-01, 60621.59, NO,  60621.60",
        "2024-12-31, 60621.60, YES, 60621.60",
        "2025-01-01, 60621.60, NO,  63585.60",
        "2025-01-01, 63585.60, YES, 63585.60",
        "2026-11-21, 63585.59, NO,  63585.60"
    })
    void theWageWentFrom120To130PercentInMay2024(String filed, String wage, Met met, String required) {
        Finding finding = Example.of(BLUE_CARD).earning(wage).finding("wage-threshold", filed, BLUE_CARD);

        assertThat(finding.met()).isEqualTo(met);
        assertThat(finding.required()).hasToString(required);
        assertThat(finding.confidence()).isEqualTo(Confidence.CERTAIN);
    }

    @ParameterizedTest(name = "filed {0}, from {1} to {2}: {3}")
    @CsvSource({
        "2024-04-30, 2024-07-01, 2025-06-29, NO",
        "2024-04-30, 2024-07-01, 2025-06-30, YES",
        "2024-05-01, 2024-07-01, 2024-12-30, NO",
        "2024-05-01, 2024-07-01, 2024-12-31, YES",
        "2026-11-21, 2027-01-01, 2027-06-29, NO",
        "2026-11-21, 2027-01-01, 2027-06-30, YES",
        "2026-11-21, 2027-01-01, , YES",
        "2026-11-21, , 2027-06-30, UNKNOWN"
    })
    void theContractRunsForTwelveAndSinceMay2024ForSixMonths(String filed, String start, String end, Met met) {
        assertThat(Example.of(BLUE_CARD)
                        .from(start)
                        .until(end)
                        .finding("contract-duration", filed, BLUE_CARD)
                        .met())
                .isEqualTo(met);
    }

    @ParameterizedTest(name = "filed {0}: level {1} by {2}, technology {3}, {4} months: {5}")
    @CsvSource({
        "2026-11-21, 6, DIPLOMA, , , YES",
        "2026-11-21, 5, DIPLOMA, false, , NO",
        "2026-11-21, 5, DIPLOMA, , , UNKNOWN",
        "2026-11-21, 5, DIPLOMA, , 35, NO",
        "2026-11-21, 4, EXPERIENCE, true, 36, YES",
        "2026-11-21, , , true, 36, YES",
        "2026-11-21, 4, EXPERIENCE, true, 35, NO",
        "2026-11-21, 4, EXPERIENCE, false, 36, NO",
        "2026-11-21, 4, EXPERIENCE, , 36, UNKNOWN",
        "2026-11-21, 4, EXPERIENCE, true, , UNKNOWN",
        "2026-11-21, 6, , false, , UNKNOWN",
        "2024-04-30, 4, EXPERIENCE, true, 36, NO",
        "2024-04-30, , DIPLOMA, true, 36, UNKNOWN",
        "2024-05-01, 4, EXPERIENCE, true, 36, YES"
    })
    void aBachelorOrSinceMay2024ThreeYearsInInformationTechnology(
            String filed, Integer level, QualificationProof proof, Boolean technology, Integer months, Met met) {
        Finding finding = Example.of(BLUE_CARD)
                .level(level)
                .shownBy(proof)
                .inInformationTechnology(technology)
                .experienced(months)
                .finding("qualification-level", filed, BLUE_CARD);

        assertThat(finding.met()).isEqualTo(met);
    }

    @ParameterizedTest(name = "technology {0}: {1}")
    @CsvSource({"true, LIKELY", "false, CERTAIN"})
    void thatExperienceCountsIsLikelyAndThatADiplomaDoesIsCertain(Boolean technology, Confidence confidence) {
        Example example =
                Example.of(BLUE_CARD).inInformationTechnology(technology).experienced(36);
        if (technology) {
            example.level(4);
        }

        assertThat(example.finding("qualification-level", DAY, BLUE_CARD).confidence())
                .isEqualTo(confidence);
    }

    @ParameterizedTest(name = "until {0}: {1}, {2}, {3}")
    @CsvSource({
        "2027-06-30, 2027-09-30, ending.blue-card-contract, CERTAIN",
        "2028-09-29, 2028-12-29, ending.blue-card-contract, CERTAIN",
        "2028-09-30, 2028-12-30, ending.blue-card-contract, CERTAIN",
        "2028-10-01, 2028-12-31, ending.blue-card-standard, CERTAIN",
        "2028-12-31, 2028-12-31, ending.blue-card-standard, CERTAIN",
        "2029-01-01, 2028-12-31, ending.blue-card-standard, UNCERTAIN",
        ", 2028-12-31, ending.blue-card-standard, UNCERTAIN"
    })
    void itLastsTwoYearsOrThreeMonthsLongerThanAShorterContract(
            String end, LocalDate lastDay, String why, Confidence confidence) {
        Assessment assessment = Example.of(BLUE_CARD).until(end).judgedOn(DAY, BLUE_CARD);

        assertThat(assessment.validAtMostUntil()).isEqualTo(lastDay);
        assertThat(assessment.validityReason().reason().key()).isEqualTo(why);
        assertThat(assessment.validityReason().confidence()).isEqualTo(confidence);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"DIPLOMA, DIPLOMA", "EXPERIENCE, EXPERIENCE", ", DIPLOMA"})
    void theProofOfTheQualificationIsShown(QualificationProof proof, Slot slot) {
        assertThat(Example.of(BLUE_CARD).shownBy(proof).judgedOn(DAY, BLUE_CARD).documents())
                .containsExactly(Slot.CONTRACT, Slot.PASSPORT, slot);
    }
}
