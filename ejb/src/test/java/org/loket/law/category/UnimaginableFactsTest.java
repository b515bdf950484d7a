package org.loket.law.category;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.loket.law.Facts;
import org.loket.law.Finding;
import org.loket.law.Met;

/** The doors refuse what cannot be; the engine does not stumble over it either. */
class UnimaginableFactsTest {

    private static final String DAY = "2026-11-21";

    @ParameterizedTest
    @EnumSource(Category.class)
    void datesAtTheEdgeOfTimeCountAsNotKnown(Category category) {
        for (LocalDate edge : new LocalDate[] {LocalDate.MIN, LocalDate.MAX, LocalDate.of(1899, 12, 31)}) {
            Assessment assessment = Example.highlySkilled()
                    .bornOn(edge.toString())
                    .foundedOn(edge.toString())
                    .from(edge.toString())
                    .until(edge.toString())
                    .earning("40000.00")
                    .judgedOn(DAY, category);

            assertThat(assessment.verdict()).isNotEqualTo(Verdict.ELIGIBLE);
            assertThat(assessment.validAtMostUntil()).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E-2147483647", "1E+2147483647", "0", "-1", "1.01", "0.800000000001"})
    void aFractionThatCannotBeCountsAsNotKnown(String fraction) {
        assertThat(met("full-time-fraction", Example.mediumSkilled().fraction(fraction)))
                .isEqualTo(Met.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, 0, 9, Integer.MAX_VALUE})
    void aLevelThatDoesNotExistCountsAsNotKnown(int level) {
        assertThat(met("qualification-level", Example.mediumSkilled().level(level)))
                .isEqualTo(Met.UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource(Category.class)
    void aContractThatEndsBeforeItStartsHasNoDays(Category category) {
        Assessment assessment =
                Example.highlySkilled().from("2027-01-02").until("2027-01-01").judgedOn(DAY, category);

        assertThat(assessment.validAtMostUntil()).isNull();
    }

    @ParameterizedTest
    @EnumSource(Category.class)
    void theEndOfTimeIsADayOfFilingLikeAnother(Category category) {
        assertThat(Admission.forApplicationSubmittedOn(
                                LocalDate.MAX, category, Example.highlySkilled().facts())
                        .findings())
                .isNotEmpty();
    }

    private static Met met(String condition, Example example) {
        Facts facts = example.facts();
        assertThat(facts.job().fullTimeFraction()).isInstanceOf(BigDecimal.class);
        return Admission.forApplicationSubmittedOn(LocalDate.parse(DAY), Category.MEDIUM_SKILLED, facts)
                .findings()
                .stream()
                .filter(finding -> finding.condition().equals(condition))
                .map(Finding::met)
                .findFirst()
                .orElseThrow();
    }
}
