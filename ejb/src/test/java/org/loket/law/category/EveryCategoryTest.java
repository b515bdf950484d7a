package org.loket.law.category;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.loket.kernel.Money;
import org.loket.law.Finding;
import org.loket.law.Met;

/** What each category asks, takes and costs. */
class EveryCategoryTest {

    private static final String DAY = "2026-11-21";

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "HIGHLY_SKILLED, EMPLOYER, FREE, P4M, 180.00, 2029-12-31, CONTRACT PASSPORT DIPLOMA",
        "MANAGERIAL, EMPLOYER, FREE, P4M, 180.00, 2029-12-31, CONTRACT PASSPORT",
        "BLUE_CARD, EMPLOYER, BY_NOTIFICATION, P90D, 180.00, 2028-12-31, CONTRACT PASSPORT DIPLOMA",
        "RESEARCHER, EMPLOYER, FREE, P4M, 180.00, 2029-12-31, PASSPORT HOSTING_AGREEMENT",
        "POSTDOC, EMPLOYER, FREE, P4M, 180.00, 2029-12-31, PASSPORT DIPLOMA GRANT",
        "ICT_MANAGER, EMPLOYER, FREE, P4M, 180.00, 2029-12-31, CONTRACT PASSPORT ASSIGNMENT_LETTER GROUP_PROOF DIPLOMA",
        "ICT_SPECIALIST, EMPLOYER, FREE, P4M, 180.00, 2029-12-31,"
                + " CONTRACT PASSPORT ASSIGNMENT_LETTER GROUP_PROOF DIPLOMA",
        "ICT_TRAINEE, EMPLOYER, FREE, P4M, 180.00, 2027-12-31,"
                + " CONTRACT PASSPORT ASSIGNMENT_LETTER GROUP_PROOF DIPLOMA",
        "MEDIUM_SKILLED, EMPLOYER, SAME_ONCE_DELISTED, P4M, 180.00, 2027-12-31, CONTRACT PASSPORT EXPERIENCE",
        "TRAINEE, EMPLOYER, FREE, P4M, , 2029-12-31, CONTRACT PASSPORT",
        "VOLUNTEER, EMPLOYER, FREE, P4M, 180.00, 2029-12-31, PASSPORT",
        "ATHLETE, EMPLOYER, FREE, P4M, 180.00, 2029-12-31, CONTRACT PASSPORT",
        "ARTIST, EMPLOYER, FREE, P4M, 180.00, 2029-12-31, CONTRACT PASSPORT",
        "SPECIALISED_TECHNICIAN, EMPLOYER, FREE, P4M, 180.00, 2029-12-31, CONTRACT PASSPORT",
        "CLERGY, EMPLOYER, FREE, P4M, 180.00, 2029-12-31, CONTRACT PASSPORT",
        "JOURNALIST, EMPLOYER, FREE, P4M, 180.00, 2029-12-31, CONTRACT PASSPORT",
        "UNLIMITED, WORKER, NOT_NEEDED, P4M, , , CONTRACT PASSPORT"
    })
    void whoFilesWhatRenewsHowLongItTakesWhatItCostsHowLongItLastsAndWhatIsShown(
            Category category,
            Applicant applicant,
            RenewalRule renewal,
            Period term,
            String fee,
            String lastDay,
            String documents) {
        Assessment assessment = Example.of(category).judgedOn(DAY, category);

        assertThat(Admission.formalitiesOf(category)).isEqualTo(new Formalities(applicant, renewal, fee != null));
        assertThat(assessment.decisionDueWithin()).isEqualTo(term);
        assertThat(assessment.fee()).isEqualTo(fee == null ? null : Money.of(fee));
        assertThat(assessment.validAtMostUntil())
                .isEqualTo(lastDay == null ? null : java.time.LocalDate.parse(lastDay));
        assertThat(assessment.documents()).extracting(Slot::name).containsExactly(documents.split(" "));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "MANAGERIAL, capacity wage-threshold employer-standing",
        "BLUE_CARD, contract-duration qualification-level wage-threshold employer-standing",
        "RESEARCHER, hosting-agreement recognised-institution employer-standing",
        "POSTDOC, qualification-level fundamental-research grant-duration employer-standing",
        "ICT_MANAGER, capacity same-group prior-service qualification-level outside-european-union wage-threshold"
                + " employer-standing",
        "ICT_SPECIALIST, capacity same-group prior-service qualification-level outside-european-union wage-threshold"
                + " employer-standing",
        "ICT_TRAINEE, capacity same-group prior-service qualification-level outside-european-union wage-threshold"
                + " employer-standing",
        "TRAINEE, capacity employer-standing",
        "VOLUNTEER, capacity employer-standing",
        "ATHLETE, capacity wage-threshold employer-standing",
        "ARTIST, capacity wage-threshold employer-standing",
        "SPECIALISED_TECHNICIAN, capacity employer-standing",
        "CLERGY, capacity employer-standing",
        "JOURNALIST, capacity employer-standing",
        "UNLIMITED, legal-stay valid-contract work-history"
    })
    void besideTheNationalityTheseConditionsAreTested(Category category, String conditions) {
        assertThat(Example.of(category).judgedOn(DAY, category).findings())
                .extracting(Finding::condition)
                .startsWith("third-country-national")
                .endsWith(conditions.split(" "));
    }

    @ParameterizedTest
    @EnumSource(value = Category.class, names = "UNLIMITED", mode = EnumSource.Mode.EXCLUDE)
    void theStandingOfTheEmployerIsTestedSinceMay2024(Category category) {
        assertThat(conditionsOf(category, "2024-04-30")).doesNotContain("employer-standing");
        assertThat(conditionsOf(category, "2024-05-01")).contains("employer-standing");
    }

    @Test
    void theWorkerWhoAsksForAdmissionWithoutLimitIsNotAskedAfterTheEmployer() {
        assertThat(conditionsOf(Category.UNLIMITED, DAY)).doesNotContain("employer-standing");
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(
            value = Category.class,
            names = {
                "MANAGERIAL",
                "BLUE_CARD",
                "RESEARCHER",
                "POSTDOC",
                "ICT_MANAGER",
                "ICT_SPECIALIST",
                "ICT_TRAINEE",
                "TRAINEE",
                "VOLUNTEER",
                "ATHLETE",
                "ARTIST",
                "SPECIALISED_TECHNICIAN",
                "CLERGY",
                "JOURNALIST",
                "UNLIMITED"
            })
    void everyConditionCanBeMet(Category category) {
        Assessment assessment = Example.of(category).judgedOn(DAY, category);

        assertThat(assessment.findings()).extracting(Finding::met).containsOnly(Met.YES);
        assertThat(assessment.verdict()).isEqualTo(Verdict.ELIGIBLE);
    }

    private static Iterable<String> conditionsOf(Category category, String day) {
        return Example.of(category).judgedOn(day, category).findings().stream()
                .map(Finding::condition)
                .toList();
    }
}
