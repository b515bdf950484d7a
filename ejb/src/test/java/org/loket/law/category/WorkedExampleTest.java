package org.loket.law.category;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.loket.kernel.Money;
import org.loket.law.Citation;
import org.loket.law.Confidence;
import org.loket.law.DecisionBasis;
import org.loket.law.Finding;
import org.loket.law.Met;
import org.loket.law.Source;
import org.loket.law.book.LawBook;

class WorkedExampleTest {

    @Test
    void theExampleOfTheContractComesOutAsPrinted() {
        Assessment assessment = Example.highlySkilled().judgedOn("2026-11-21", Category.HIGHLY_SKILLED);

        assertThat(assessment.verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(assessment.lawDate()).isEqualTo(LocalDate.of(2026, 11, 21));
        Finding wage = assessment.findings().stream()
                .filter(finding -> finding.condition().equals("wage-threshold"))
                .findFirst()
                .orElseThrow();
        assertThat(wage.met()).isEqualTo(Met.YES);
        assertThat(wage.citation()).isEqualTo(new Citation("BVR 7 December 2018", "17, 1°"));
        assertThat(wage.required()).isEqualTo(Money.of("48912.00"));
        assertThat(wage.found()).isEqualTo(Money.of("49000.00"));
        assertThat(assessment.validAtMostUntil()).isEqualTo(LocalDate.of(2029, 12, 31));
        assertThat(assessment.decisionDueWithin()).isEqualTo(Period.ofMonths(4)).hasToString("P4M");
        assertThat(assessment.fee()).isEqualTo(Money.of("180.00"));
        assertThat(assessment.documents()).containsExactly(Slot.CONTRACT, Slot.PASSPORT, Slot.DIPLOMA);
    }

    @Test
    void theFeesOfRegionAndFederalAuthorityAreToldApartAndTheTargetIsNoTerm() {
        Assessment assessment = Example.highlySkilled().judgedOn("2026-11-21", Category.HIGHLY_SKILLED);

        assertThat(assessment.fee()).isEqualTo(Money.of("180.00"));
        assertThat(assessment.feeConfidence()).isEqualTo(Confidence.LIKELY);
        assertThat(assessment.federalFee().amount()).isEqualTo(Money.of("152.00"));
        assertThat(assessment.federalFee().confidence()).isEqualTo(Confidence.LIKELY);
        assertThat(assessment.target().within()).isEqualTo(Period.ofDays(15));
        assertThat(assessment.decisionDueWithin()).isEqualTo(Period.ofMonths(4));
        assertThat(assessment.decisionTermConfidence()).isEqualTo(Confidence.CERTAIN);
        assertThat(Example.mediumSkilled()
                        .judgedOn("2026-11-21", Category.MEDIUM_SKILLED)
                        .target())
                .isNull();
    }

    @Test
    void whereTheDirectiveWasChosenTheTermIsShorterAndUnconfirmed() {
        LocalDate chosen = LocalDate.of(2027, 1, 1);
        LawBook book = LawBook.printed()
                .withValue(
                        "decision-basis.highly-skilled",
                        chosen,
                        DecisionBasis.DIRECTIVE,
                        new Source("a decree", Confidence.CERTAIN));
        Assessment assessment = Admission.forApplicationSubmittedOn(
                chosen, Category.HIGHLY_SKILLED, Example.highlySkilled().facts(), book);

        assertThat(assessment.decisionDueWithin()).isEqualTo(Period.ofDays(90));
        assertThat(assessment.decisionTerm()).hasToString("Directive (EU) 2024/1233, art. 5");
        assertThat(assessment.decisionTermConfidence()).isEqualTo(Confidence.UNCERTAIN);
    }

    @Test
    void everyConditionOfAHighlySkilledApplicationIsTested() {
        Assessment assessment = Example.highlySkilled().judgedOn("2026-11-21", Category.HIGHLY_SKILLED);

        assertThat(assessment.findings())
                .extracting(Finding::condition)
                .containsExactly(
                        "third-country-national",
                        "qualification-level",
                        "function-requires-higher-education",
                        "wage-threshold",
                        "employer-standing");
    }

    @Test
    void everyConditionOfAMediumSkilledApplicationIsTested() {
        Assessment assessment = Example.mediumSkilled().judgedOn("2026-11-21", Category.MEDIUM_SKILLED);

        assertThat(assessment.verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(assessment.findings())
                .extracting(Finding::condition)
                .containsExactly(
                        "third-country-national",
                        "function-on-list",
                        "qualification-level",
                        "full-time-fraction",
                        "no-posting",
                        "employer-established",
                        "wage-threshold",
                        "employer-standing");
        assertThat(assessment.documents()).containsExactly(Slot.CONTRACT, Slot.PASSPORT, Slot.EXPERIENCE);
    }

    @Test
    void theAnswerNamesTheVersionsItRestsOn() {
        Assessment assessment = Example.highlySkilled().judgedOn("2026-11-21", Category.HIGHLY_SKILLED);

        assertThat(assessment.lawVersion().split(" "))
                .contains("wage-base@2025-01-01", "free-movement@2021-01-01", "employer-youngest-age@2024-05-01");
    }

    @Test
    void withoutACategoryTheBestComesFirst() {
        assertThat(Admission.forApplicationSubmittedOn(
                        LocalDate.of(2026, 11, 21), Example.highlySkilled().facts()))
                .extracting(Assessment::category)
                .startsWith(Category.HIGHLY_SKILLED)
                .contains(Category.MEDIUM_SKILLED)
                .doesNotContain(Category.BLUE_CARD, Category.MANAGERIAL, Category.POSTDOC, Category.ATHLETE);
    }
}
