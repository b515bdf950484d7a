package org.loket.law.category;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loket.law.Confidence;
import org.loket.law.Facts;
import org.loket.law.Finding;
import org.loket.law.Met;
import org.loket.law.NotYetInForce;

class MediumSkilledTest {

    private static final String SAME = "0403019261";
    private static final String OTHER = "0428759497";

    @ParameterizedTest(name = "{1} filed {0}: {2}")
    @CsvSource({
        "2021-03-31, bakker-patissier, NO",
        "2021-04-01, bakker-patissier, YES",
        "2023-08-31, metselaar, NO",
        "2023-09-01, metselaar, YES",
        "2023-08-31, chef-kok, YES",
        "2023-09-13, chef-kok, YES",
        "2023-09-14, chef-kok, NO",
        "2025-12-31, vrachtwagenbestuurder, YES",
        "2026-01-01, vrachtwagenbestuurder, NO",
        "2025-12-31, dakwerker, NO",
        "2026-01-01, dakwerker, YES",
        "2026-01-01, no-such-function, NO",
        "2026-01-01, , UNKNOWN"
    })
    void theFunctionMustBeOnTheListOfTheDayOfFiling(String filed, String function, Met met) {
        assertThat(find("function-on-list", Example.mediumSkilled().function(function), filed)
                        .met())
                .isEqualTo(met);
    }

    @ParameterizedTest(name = "{0} after {1} at {2}: {3}")
    @CsvSource({
        "vrachtwagenbestuurder, vrachtwagenbestuurder, " + SAME + ", YES",
        "vrachtwagenbestuurder, vrachtwagenbestuurder, " + OTHER + ", NO",
        "vrachtwagenbestuurder, slager, " + SAME + ", NO",
        "vrachtwagenbestuurder, slager, , NO",
        "vrachtwagenbestuurder, vrachtwagenbestuurder, , UNKNOWN",
        "vrachtwagenbestuurder, , " + SAME + ", UNKNOWN",
        "vrachtwagenbestuurder, , " + OTHER + ", NO",
        "chef-kok, chef-kok, " + SAME + ", YES",
        "no-such-function, no-such-function, " + SAME + ", NO"
    })
    void aDelistedFunctionIsRenewedOnlyForTheSameFunctionAndEmployer(
            String function, String before, String employerBefore, Met met) {
        Example example = Example.mediumSkilled().function(function).renewing(before, employerBefore);

        assertThat(find("function-on-list", example, "2026-11-21").met()).isEqualTo(met);
    }

    @Test
    void whatIsOnlyCarriedOverTo2026IsShownAsUnconfirmed() {
        assertThat(find("function-on-list", Example.mediumSkilled().function("metselaar"), "2025-12-31")
                        .confidence())
                .isEqualTo(Confidence.CERTAIN);
        assertThat(find("function-on-list", Example.mediumSkilled().function("metselaar"), "2026-01-01")
                        .confidence())
                .isEqualTo(Confidence.UNCERTAIN);
    }

    @ParameterizedTest(name = "{1} filed {0}: {2}, {3}")
    @CsvSource({
        "2021-03-31, slager,           YES, CERTAIN",
        "2021-04-01, slager,           YES, UNCERTAIN",
        "2023-08-31, kraanbestuurder,  YES, UNCERTAIN",
        "2023-09-14, kraanbestuurder,  NO,  UNCERTAIN",
        "2023-09-14, liftinstallateur, YES, UNCERTAIN",
        "2023-09-14, chef-kok,         NO,  CERTAIN",
        "2023-09-14, slager,           YES, CERTAIN"
    })
    void whatIsReadAndNotQuotedIsShownAsUnconfirmed(String filed, String function, Met met, Confidence confidence) {
        Finding finding = find("function-on-list", Example.mediumSkilled().function(function), filed);

        assertThat(finding.met()).isEqualTo(met);
        assertThat(finding.confidence()).isEqualTo(confidence);
    }

    @ParameterizedTest(name = "level {0} by {1}: {2}")
    @CsvSource({
        "2, DIPLOMA,    NO",
        "3, DIPLOMA,    YES",
        "3, EXPERIENCE, YES",
        "6, DIPLOMA,    YES",
        "3, ,           UNKNOWN",
        " , EXPERIENCE, UNKNOWN"
    })
    void levelThreeIsShownByDiplomaOrExperience(Integer level, Facts.QualificationProof proof, Met met) {
        Example example = Example.mediumSkilled().level(level).shownBy(proof);

        assertThat(find("qualification-level", example, "2026-11-21").met()).isEqualTo(met);
    }

    @ParameterizedTest(name = "{0} of full time: {1}")
    @CsvSource({"0.79, NO", "0.8, YES", "0.80, YES", "1, YES", ", UNKNOWN"})
    void theContractCoversFourFifthsOfAWeek(String fraction, Met met) {
        assertThat(find("full-time-fraction", Example.mediumSkilled().fraction(fraction), "2026-11-21")
                        .met())
                .isEqualTo(met);
    }

    @ParameterizedTest(name = "wage {0}, sector {1}: {2}")
    @CsvSource({"35000.00, 35000.00, YES", "34999.99, 35000.00, NO", ", 35000.00, UNKNOWN", "35000.00, , UNKNOWN"})
    void theWageReachesTheMinimumOfTheSector(String wage, String sector, Met met) {
        Example example = Example.mediumSkilled().earning(wage).sectorMinimum(sector);

        assertThat(find("wage-threshold", example, "2026-11-21").met()).isEqualTo(met);
    }

    @ParameterizedTest(name = "posted {0}: {1}; established {2}: {3}")
    @CsvSource({"false, YES, true, YES", "true, NO, false, NO", ", UNKNOWN, , UNKNOWN"})
    void onlyDirectlyForAnEmployerInBelgium(Boolean posted, Met direct, Boolean established, Met inBelgium) {
        Example example = Example.mediumSkilled().posted(posted).established(established);

        assertThat(find("no-posting", example, "2026-11-21").met()).isEqualTo(direct);
        assertThat(find("employer-established", example, "2026-11-21").met()).isEqualTo(inBelgium);
    }

    @Test
    void admissionLastsOneYearAndThatIsUnconfirmed() {
        Assessment assessment = Example.mediumSkilled().judgedOn("2026-11-21", Category.MEDIUM_SKILLED);

        assertThat(assessment.validAtMostUntil()).isEqualTo(LocalDate.of(2027, 12, 31));
        assertThat(assessment.validityReason().confidence()).isEqualTo(Confidence.UNCERTAIN);
    }

    @Test
    void theDocumentFollowsTheStatedProof() {
        assertThat(documents(Facts.QualificationProof.DIPLOMA))
                .containsExactly(Slot.CONTRACT, Slot.PASSPORT, Slot.DIPLOMA);
        assertThat(documents(Facts.QualificationProof.EXPERIENCE))
                .containsExactly(Slot.CONTRACT, Slot.PASSPORT, Slot.EXPERIENCE);
        assertThat(documents(null)).containsExactly(Slot.CONTRACT, Slot.PASSPORT);
    }

    @Test
    void aDayBeforeTheLawIsKnownIsNotGuessedAt() {
        assertThatThrownBy(() -> Example.mediumSkilled().judgedOn("2018-12-31", Category.MEDIUM_SKILLED))
                .isInstanceOf(NotYetInForce.class);
    }

    private static java.util.List<Slot> documents(Facts.QualificationProof proof) {
        return Example.mediumSkilled()
                .shownBy(proof)
                .judgedOn("2026-11-21", Category.MEDIUM_SKILLED)
                .documents();
    }

    private static Finding find(String condition, Example example, String filed) {
        return example.judgedOn(filed, Category.MEDIUM_SKILLED).findings().stream()
                .filter(finding -> finding.condition().equals(condition))
                .findFirst()
                .orElseThrow();
    }
}
