package org.loket.law.category;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loket.law.Confidence;
import org.loket.law.Facts;
import org.loket.law.Finding;
import org.loket.law.Met;

class ManagerialTest {

    private static final Category MANAGERIAL = Category.MANAGERIAL;

    @ParameterizedTest(name = "filed {0}, wage {1}: {2} against {3}, {4}")
    @CsvSource({
        "2023-01-01, 73574.40, YES, 73574.40, LIKELY",
        "2023-12-31, 73574.39, NO,  73574.40, LIKELY",
        "2024-01-01, 74611.19, NO,  74611.20, LIKELY",
        "2024-12-31, 74611.20, YES, 74611.20, LIKELY",
        "2025-01-01, 78259.19, NO,  78259.20, CERTAIN",
        "2026-11-21, 78259.20, YES, 78259.20, CERTAIN",
        "2026-11-21, ,         UNKNOWN, 78259.20, CERTAIN"
    })
    void aManagerEarnsOneAndThreeFifthsOfTheAverage(
            String filed, String wage, Met met, String required, Confidence confidence) {
        Finding finding = Example.of(MANAGERIAL).earning(wage).finding("wage-threshold", filed, MANAGERIAL);

        assertThat(finding.met()).isEqualTo(met);
        assertThat(finding.required()).hasToString(required);
        assertThat(finding.confidence()).isEqualTo(confidence);
    }

    @ParameterizedTest(name = "born {0}, {1}: {2}")
    @CsvSource({"2000-01-01, , NO", "1980-01-01, NURSE, NO", "1980-01-01, TEACHER, NO"})
    void nobodyGetsTheReducedWageOfHighlySkilledWork(String born, Facts.Profession profession, Met met) {
        Finding finding = Example.of(MANAGERIAL)
                .bornOn(born)
                .profession(profession)
                .earning("78259.19")
                .finding("wage-threshold", "2026-11-21", MANAGERIAL);

        assertThat(finding.met()).isEqualTo(met);
    }

    @ParameterizedTest(name = "as {0}: {1}")
    @CsvSource({"MANAGER, YES", "SPECIALIST, NO", "OTHER, NO", ", UNKNOWN"})
    void theFunctionIsOneOfManagement(Facts.Capacity capacity, Met met) {
        assertThat(Example.of(MANAGERIAL)
                        .as(capacity)
                        .finding("capacity", "2026-11-21", MANAGERIAL)
                        .met())
                .isEqualTo(met);
    }

    @ParameterizedTest(name = "until {0}: {1}")
    @CsvSource({"2029-12-30, 2029-12-30", "2029-12-31, 2029-12-31", "2030-01-01, 2029-12-31", ", 2029-12-31"})
    void itLastsThreeYearsOrAsLongAsTheContract(String end, LocalDate lastDay) {
        assertThat(Example.of(MANAGERIAL)
                        .until(end)
                        .judgedOn("2026-11-21", MANAGERIAL)
                        .validAtMostUntil())
                .isEqualTo(lastDay);
    }
}
