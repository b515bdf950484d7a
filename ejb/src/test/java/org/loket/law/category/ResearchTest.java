package org.loket.law.category;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loket.law.Confidence;
import org.loket.law.Facts.QualificationProof;
import org.loket.law.Finding;
import org.loket.law.Met;

/** Researchers under a hosting agreement, and doctors on a grant. */
class ResearchTest {

    private static final String DAY = "2026-11-21";

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"true, YES", "false, NO", ", UNKNOWN"})
    void aResearcherHasAHostingAgreementWithARecognisedInstitution(Boolean fact, Met met) {
        Finding agreement =
                Example.of(Category.RESEARCHER).hosted(fact).finding("hosting-agreement", DAY, Category.RESEARCHER);
        Finding institution = Example.of(Category.RESEARCHER)
                .byRecognised(fact)
                .finding("recognised-institution", DAY, Category.RESEARCHER);

        assertThat(agreement.met()).isEqualTo(met);
        assertThat(institution.met()).isEqualTo(met);
        assertThat(agreement.confidence()).isEqualTo(Confidence.LIKELY);
        assertThat(institution.confidence()).isEqualTo(Confidence.LIKELY);
    }

    @Test
    void aResearcherNeedsNoWageAndStaysForTheProject() {
        Assessment assessment = Example.of(Category.RESEARCHER)
                .earning(null)
                .until("2032-06-30")
                .judgedOn(DAY, Category.RESEARCHER);

        assertThat(assessment.verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(assessment.validAtMostUntil()).isEqualTo(LocalDate.of(2032, 6, 30));
    }

    @Test
    void noRuleEndsAProjectOfWhichTheEndIsNotKnown() {
        Assessment assessment = Example.of(Category.RESEARCHER).until(null).judgedOn(DAY, Category.RESEARCHER);

        assertThat(assessment.validAtMostUntil()).isNull();
        assertThat(assessment.validityReason()).isNull();
    }

    @ParameterizedTest(name = "level {0} by {1}: {2}")
    @CsvSource({"7, DIPLOMA, NO", "8, DIPLOMA, YES", "8, EXPERIENCE, NO", "8, , UNKNOWN", ", DIPLOMA, UNKNOWN"})
    void aPostdocIsADoctor(Integer level, QualificationProof proof, Met met) {
        assertThat(Example.of(Category.POSTDOC)
                        .level(level)
                        .shownBy(proof)
                        .finding("qualification-level", DAY, Category.POSTDOC)
                        .met())
                .isEqualTo(met);
    }

    @ParameterizedTest(name = "{0} months: {1}")
    @CsvSource({"0, YES", "36, YES", "37, NO", ", UNKNOWN"})
    void theGrantOfAPostdocRunsForAtMostThreeYears(Integer months, Met met) {
        assertThat(Example.of(Category.POSTDOC)
                        .onGrantOf(months)
                        .finding("grant-duration", DAY, Category.POSTDOC)
                        .met())
                .isEqualTo(met);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"true, YES", "false, NO", ", UNKNOWN"})
    void thePostdocDoesFundamentalResearch(Boolean fact, Met met) {
        assertThat(Example.of(Category.POSTDOC)
                        .fundamental(fact)
                        .finding("fundamental-research", DAY, Category.POSTDOC)
                        .met())
                .isEqualTo(met);
    }

    @ParameterizedTest(name = "until {0}: {1}")
    @CsvSource({"2029-12-30, 2029-12-30", "2030-01-01, 2029-12-31", ", 2029-12-31"})
    void aPostdocStaysForAtMostThreeYears(String end, LocalDate lastDay) {
        assertThat(Example.of(Category.POSTDOC)
                        .until(end)
                        .judgedOn(DAY, Category.POSTDOC)
                        .validAtMostUntil())
                .isEqualTo(lastDay);
    }
}
