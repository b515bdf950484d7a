package org.loket.law.category;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.loket.law.Confidence;
import org.loket.law.Facts.WorkKind;
import org.loket.law.Finding;
import org.loket.law.Met;

/** Admission without limit; filed on 21 November 2026, so the last five years began on 21 November 2021. */
class UnlimitedTest {

    private static final String DAY = "2026-11-21";

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource({
        "2022-11-21, 2026-11-20, YES",
        "2022-11-21, , YES",
        "2022-11-22, 2026-11-20, NO",
        "2022-11-22, , NO",
        "2021-11-21, 2025-11-20, YES",
        "2021-11-20, 2025-11-19, NO",
        "2010-01-01, 2021-11-20, NO",
        "2021-11-21, 2030-01-01, YES"
    })
    void fourYearsOfWorkInTheLastFive(String from, String until, Met met) {
        assertThat(worked().having(WorkKind.PERMIT, from, until)
                        .finding("work-history", DAY, Category.UNLIMITED)
                        .met())
                .isEqualTo(met);
    }

    @Test
    void periodsAddUpAndADayCountsOnce() {
        Finding finding = worked().having(WorkKind.PERMIT, "2022-01-01", "2022-12-31")
                .having(WorkKind.PERMIT, "2022-07-01", "2023-06-30")
                .having(WorkKind.INCAPACITY, "2023-06-15", "2023-07-14")
                .finding("work-history", DAY, Category.UNLIMITED);

        assertThat(finding.found()).isEqualTo(365 + 181 + 14);
        assertThat(finding.required()).isEqualTo(4 * 365 + 1);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "PERMIT, YES",
        "INCAPACITY, YES",
        "AU_PAIR, NO",
        "TRAINEESHIP, NO",
        "POSTING, NO",
        "STATUS, NO",
        "FRONTIER, NO",
        ", UNKNOWN"
    })
    void incapacityCountsAndSomeKindsOfWorkDoNot(WorkKind kind, Met met) {
        assertThat(worked().having(kind, "2021-11-21", null)
                        .finding("work-history", DAY, Category.UNLIMITED)
                        .met())
                .isEqualTo(met);
    }

    @Test
    void workOfWhichTheBeginningIsNotKnownMayCount() {
        Finding finding =
                worked().having(WorkKind.PERMIT, null, "2026-11-20").finding("work-history", DAY, Category.UNLIMITED);

        assertThat(finding.met()).isEqualTo(Met.UNKNOWN);
        assertThat(finding.found()).isEqualTo(0);
    }

    @ParameterizedTest(name = "{0}, with family {1}, since {2}: {3}, {4}")
    @CsvSource({
        "TUR, , 2023-11-21, YES, UNCERTAIN",
        "TUR, , 2023-11-22, UNKNOWN, UNCERTAIN",
        "TUR, false, 2023-11-22, NO, UNCERTAIN",
        "TUR, true, 2024-11-21, YES, UNCERTAIN",
        "TUR, true, 2024-11-22, NO, UNCERTAIN",
        "TUR, , 2024-11-22, NO, UNCERTAIN",
        "TUR, , 2022-11-21, YES, CERTAIN",
        "IND, true, 2023-11-21, NO, CERTAIN",
        ", true, 2023-11-21, UNKNOWN, UNCERTAIN"
    })
    void turkishNationalsNeedThreeYearsOrTwoWithTheirFamily(
            String nationality, Boolean family, String since, Met met, Confidence confidence) {
        Finding finding = worked().nationalOf(nationality)
                .withFamily(family)
                .having(WorkKind.PERMIT, since, null)
                .finding("work-history", DAY, Category.UNLIMITED);

        assertThat(finding.met()).isEqualTo(met);
        assertThat(finding.confidence()).isEqualTo(confidence);
    }

    // the last eighteen months began on 21 May 2025
    @ParameterizedTest(name = "resident elsewhere {0}, from {1} to {2}: {3}")
    @CsvSource({
        "true, 2025-11-21, , YES",
        "true, 2025-11-22, , NO",
        "true, 2025-05-21, 2026-05-20, YES",
        "true, 2025-05-20, 2026-05-19, NO",
        "false, 2025-05-21, , NO",
        ", 2025-05-21, , UNKNOWN",
        ", 2025-11-22, , NO"
    })
    void longTermResidentsOfElsewhereNeedTwelveMonthsInTheLastEighteen(
            Boolean elsewhere, String from, String until, Met met) {
        assertThat(worked().longTermElsewhere(elsewhere)
                        .having(WorkKind.PERMIT, from, until)
                        .finding("work-history", DAY, Category.UNLIMITED)
                        .met())
                .isEqualTo(met);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"true, YES", "false, NO", ", UNKNOWN"})
    void theWorkerStaysLawfullyAndHasAContract(Boolean fact, Met met) {
        assertThat(Example.of(Category.UNLIMITED)
                        .staying(fact)
                        .finding("legal-stay", DAY, Category.UNLIMITED)
                        .met())
                .isEqualTo(met);
        assertThat(Example.of(Category.UNLIMITED)
                        .employed(fact)
                        .finding("valid-contract", DAY, Category.UNLIMITED)
                        .met())
                .isEqualTo(met);
    }

    @Test
    void whoSaysNothingOfWorkIsAskedForIt() {
        assertThat(worked().finding("work-history", DAY, Category.UNLIMITED).met())
                .isEqualTo(Met.UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource(WorkKind.class)
    void nothingEndsIt(WorkKind kind) {
        assertThat(worked().having(kind, "2021-01-01", null)
                        .until("2027-12-31")
                        .judgedOn(DAY, Category.UNLIMITED)
                        .validAtMostUntil())
                .isNull();
    }

    private static Example worked() {
        return Example.of(Category.UNLIMITED).longTermElsewhere(false).withoutWork();
    }
}
