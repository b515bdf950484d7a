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

class HighlySkilledTest {

    @ParameterizedTest(name = "filed {0}, wage {1}: {2} against {3}")
    @CsvSource({
        "2023-01-01, 45984.00, YES, 45984.00",
        "2023-12-31, 45983.99, NO,  45984.00",
        "2023-12-31, 45984.00, YES, 45984.00",
        "2024-01-01, 45984.00, NO,  46632.00",
        "2024-12-31, 46632.00, YES, 46632.00",
        "2025-01-01, 46632.00, NO,  48912.00",
        "2025-01-01, 48911.99, NO,  48912.00",
        "2025-01-01, 48912.00, YES, 48912.00",
        "2026-11-21, 48912.01, YES, 48912.00"
    })
    void theWageOfSomeoneOfThirtyOrMore(String filed, String wage, Met met, String required) {
        Finding finding = find("wage-threshold", Example.highlySkilled().earning(wage), filed);

        assertThat(finding.met()).isEqualTo(met);
        assertThat(finding.required()).hasToString(required);
        assertThat(finding.found()).hasToString(wage);
    }

    // born 1997-05-01: thirty on 2027-05-01
    @ParameterizedTest(name = "first day of work {0}, wage {1}: {2} against {3}")
    @CsvSource({
        "2027-04-30, 39129.60, YES, 39129.60",
        "2027-04-30, 39129.59, NO,  39129.60",
        "2027-05-01, 39129.60, NO,  48912.00",
        "2027-05-02, 48912.00, YES, 48912.00"
    })
    void theWageOfSomeoneWhoIsUnderThirtyOnTheFirstDayOfWork(String start, String wage, Met met, String required) {
        Example example = Example.highlySkilled()
                .bornOn("1997-05-01")
                .from(start)
                .until("2029-12-31")
                .earning(wage);
        Finding finding = find("wage-threshold", example, "2026-11-21");

        assertThat(finding.met()).isEqualTo(met);
        assertThat(finding.required()).hasToString(required);
    }

    @Test
    void theAgeIsUnconfirmedWhereItDiffersBetweenFilingAndFirstDayOfWork() {
        Example turnsThirtyBetween =
                Example.highlySkilled().bornOn("1996-12-15").earning("40000.00");
        Example isYoungThroughout = Example.highlySkilled().bornOn("1999-12-15").earning("40000.00");

        assertThat(find("wage-threshold", turnsThirtyBetween, "2026-11-21").confidence())
                .isEqualTo(Confidence.UNCERTAIN);
        assertThat(find("wage-threshold", isYoungThroughout, "2026-11-21").confidence())
                .isEqualTo(Confidence.CERTAIN);
    }

    @ParameterizedTest(name = "{0} filed {1}: {2}")
    @CsvSource({
        "NURSE,   2023-06-01, YES",
        "NURSE,   2026-11-21, YES",
        "TEACHER, 2024-04-30, NO",
        "TEACHER, 2024-05-01, YES"
    })
    void nursesAndSinceMay2024TeachersMayEarnTheReducedWageAtAnyAge(
            Facts.Profession profession, String filed, Met met) {
        Example example = Example.highlySkilled().profession(profession).earning("39129.60");

        assertThat(find("wage-threshold", example, filed).met()).isEqualTo(met);
    }

    @Test
    void aPostedWorkerNeverGetsTheReducedWage() {
        Example nurse = Example.highlySkilled()
                .profession(Facts.Profession.NURSE)
                .earning("48911.99")
                .posted(true);
        Example young =
                Example.highlySkilled().bornOn("2000-01-01").earning("48911.99").posted(true);

        assertThat(find("wage-threshold", nurse, "2026-11-21").met()).isEqualTo(Met.NO);
        assertThat(find("wage-threshold", young, "2026-11-21").met()).isEqualTo(Met.NO);
    }

    @ParameterizedTest(name = "wage {0}, birth date {1}, posted {2}: {3}")
    @CsvSource({
        ",         1990-05-01, false, UNKNOWN",
        "48912.00, ,           ,      YES",
        "48911.99, ,           false, UNKNOWN",
        "48911.99, 2000-01-01, ,      UNKNOWN",
        "48911.99, 1990-05-01, ,      NO",
        "39129.59, ,           ,      NO"
    })
    void whatIsNotKnownIsUnknownOnlyWhereItDecides(String wage, String birthDate, Boolean posted, Met met) {
        Example example =
                Example.highlySkilled().earning(wage).bornOn(birthDate).posted(posted);

        assertThat(find("wage-threshold", example, "2026-11-21").met()).isEqualTo(met);
    }

    @Test
    void theFunctionItselfMustRequireHigherEducationOnlySince2026() {
        Example clerk = Example.highlySkilled().requiringHigherEducation(false);

        assertThat(clerk.judgedOn("2025-12-31", Category.HIGHLY_SKILLED).verdict())
                .isEqualTo(Verdict.ELIGIBLE);
        assertThat(find("function-requires-higher-education", clerk, "2026-01-01")
                        .met())
                .isEqualTo(Met.NO);
        assertThat(find("function-requires-higher-education", clerk.requiringHigherEducation(null), "2026-01-01")
                        .met())
                .isEqualTo(Met.UNKNOWN);
    }

    @ParameterizedTest(name = "level {0} by {1}: {2}")
    @CsvSource({
        "4, DIPLOMA,    NO",
        "5, DIPLOMA,    YES",
        "8, DIPLOMA,    YES",
        "5, EXPERIENCE, NO",
        "5, ,           UNKNOWN",
        " , DIPLOMA,    UNKNOWN",
        " , EXPERIENCE, NO",
        "4, ,           NO"
    })
    void aDiplomaOfLevelFiveIsNeeded(Integer level, Facts.QualificationProof proof, Met met) {
        Example example = Example.highlySkilled().level(level).shownBy(proof);

        assertThat(find("qualification-level", example, "2026-11-21").met()).isEqualTo(met);
    }

    @ParameterizedTest(name = "filed {0}, founded {1}, {2} employees: {3}")
    @CsvSource({
        "2026-11-21, 2023-11-21, 1, YES",
        "2026-11-21, 2023-11-22, 1, NO",
        "2026-11-21, 2005-01-01, 0, NO",
        "2026-11-21, , 0, NO",
        "2026-11-21, 2005-01-01, , UNKNOWN",
        "2026-11-21, , 5, UNKNOWN",
        "2024-05-01, 2024-01-01, 1, NO"
    })
    void anEmployerWithoutStandingMayBeRefused(String filed, String founded, Integer employees, Met met) {
        Finding finding = find(
                "employer-standing", Example.highlySkilled().foundedOn(founded).employees(employees), filed);

        assertThat(finding.met()).isEqualTo(met);
        assertThat(finding.discretionary()).isTrue();
        assertThat(finding.confidence()).isEqualTo(Confidence.LIKELY);
    }

    @Test
    void theStandingOfTheEmployerWasNotAskedBeforeMay2024() {
        assertThat(Example.highlySkilled()
                        .employees(0)
                        .judgedOn("2024-04-30", Category.HIGHLY_SKILLED)
                        .findings())
                .extracting(Finding::condition)
                .doesNotContain("employer-standing");
    }

    @ParameterizedTest(name = "{0} filed {1}: {2}")
    @CsvSource({
        "IND, 2026-11-21, YES",
        "BEL, 2026-11-21, NO",
        "D,   2026-11-21, NO",
        "CHE, 2026-11-21, NO",
        "ISL, 2026-11-21, NO",
        "GBR, 2026-11-21, YES",
        "XXA, 2026-11-21, YES",
        "UNO, 2026-11-21, UNKNOWN",
        "ZZZ, 2026-11-21, UNKNOWN",
        " ,   2026-11-21, UNKNOWN"
    })
    void onlyWorkersFromOutsideTheEeaAndSwitzerlandAreAdmitted(String nationality, String filed, Met met) {
        assertThat(find("third-country-national", Example.highlySkilled().nationalOf(nationality), filed)
                        .met())
                .isEqualTo(met);
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "2027-01-01, 2029-12-30, 2029-12-30, ending.contract",
        "2027-01-01, 2029-12-31, 2029-12-31, ending.contract",
        "2027-01-01, 2030-01-01, 2029-12-31, ending.longest-duration",
        "2027-01-01, ,           2029-12-31, ending.longest-duration",
        "2028-02-29, ,           2031-02-27, ending.longest-duration"
    })
    void admissionLastsThreeYearsOrAsLongAsTheContract(String start, String end, LocalDate last, String why) {
        Assessment assessment =
                Example.highlySkilled().from(start).until(end).judgedOn("2026-11-21", Category.HIGHLY_SKILLED);

        assertThat(assessment.validAtMostUntil()).isEqualTo(last);
        assertThat(assessment.validityReason().reason().key()).isEqualTo(why);
    }

    @Test
    void withoutAFirstDayOfWorkThereIsNoLastDay() {
        Assessment assessment = Example.highlySkilled().from(null).judgedOn("2026-11-21", Category.HIGHLY_SKILLED);

        assertThat(assessment.validAtMostUntil()).isNull();
        assertThat(assessment.validityReason()).isNull();
    }

    @ParameterizedTest(name = "clause at thirty {0}: {1}, valid until {2}")
    @CsvSource({"false, YES, 2028-04-30", "true, YES, 2029-12-31", ", UNKNOWN, 2028-04-30"})
    void withoutAWageClauseAdmissionEndsTheDayBeforeTheThirtiethBirthday(Boolean clause, Met met, LocalDate lastDay) {
        Example example =
                Example.highlySkilled().bornOn("1998-05-01").earning("40000.00").clauseAtThirty(clause);
        Assessment assessment = example.judgedOn("2026-11-21", Category.HIGHLY_SKILLED);

        assertThat(find("wage-at-thirty", example, "2026-11-21").met()).isEqualTo(met);
        assertThat(assessment.validAtMostUntil()).isEqualTo(lastDay);
    }

    @Test
    void theWageAtThirtyIsNotAskedWhereItDoesNotMatter() {
        assertNotAskedAtThirty(Example.highlySkilled().bornOn("1998-05-01").earning("48912.00"));
        assertNotAskedAtThirty(Example.highlySkilled().bornOn("2001-05-01").earning("40000.00"));
        assertNotAskedAtThirty(
                Example.highlySkilled().bornOn("1998-05-01").earning("40000.00").until("2028-04-30"));
        assertNotAskedAtThirty(
                Example.highlySkilled().bornOn("1998-05-01").earning("40000.00").profession(Facts.Profession.NURSE));
    }

    @ParameterizedTest(name = "filed {0}: fee {1}")
    @CsvSource({"2026-08-31, ", "2026-09-01, 180.00"})
    void theFlemishFeeIsKnownSinceSeptember2026(String filed, String fee) {
        Assessment assessment = Example.highlySkilled().judgedOn(filed, Category.HIGHLY_SKILLED);

        assertThat(assessment.fee() == null ? null : assessment.fee().toString())
                .isEqualTo(fee);
        assertThat(assessment.feeBasis() == null).isEqualTo(fee == null);
    }

    @Test
    void aDayBeforeTheLawIsKnownIsNotGuessedAt() {
        assertThatThrownBy(() -> Example.highlySkilled().judgedOn("2022-12-31", Category.HIGHLY_SKILLED))
                .isInstanceOfSatisfying(NotYetInForce.class, e -> {
                    assertThat(e.subject()).isEqualTo("wage-base");
                    assertThat(e.firstDay()).isEqualTo(LocalDate.of(2023, 1, 1));
                });
    }

    @ParameterizedTest(name = "filed {0}: {1} things")
    @CsvSource({"2025-12-31, 0", "2026-01-01, 5"})
    void whatTheContractStatesIsListedSince2026(LocalDate filed, int things) {
        assertThat(Admission.contractContentFor(filed, Category.HIGHLY_SKILLED)).hasSize(things);
        assertThat(Admission.contractContentFor(filed, Category.MANAGERIAL)).isEmpty();
    }

    private static void assertNotAskedAtThirty(Example example) {
        assertThat(example.judgedOn("2026-11-21", Category.HIGHLY_SKILLED).findings())
                .extracting(Finding::condition)
                .doesNotContain("wage-at-thirty");
    }

    private static Finding find(String condition, Example example, String filed) {
        return example.judgedOn(filed, Category.HIGHLY_SKILLED).findings().stream()
                .filter(finding -> finding.condition().equals(condition))
                .findFirst()
                .orElseThrow();
    }
}
