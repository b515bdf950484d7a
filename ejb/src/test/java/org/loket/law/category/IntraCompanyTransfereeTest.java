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

class IntraCompanyTransfereeTest {

    private static final String DAY = "2026-11-21";

    @ParameterizedTest(name = "{0} filed {1}, wage {2}: {3}, {4}")
    @CsvSource({
        "ICT_MANAGER,    2024-12-31, 74611.20, YES, LIKELY",
        "ICT_MANAGER,    2025-01-01, 78259.19, NO, CERTAIN",
        "ICT_MANAGER,    2025-01-01, 78259.20, YES, CERTAIN",
        "ICT_SPECIALIST, 2024-12-31, 99999.00, UNKNOWN, UNCERTAIN",
        "ICT_SPECIALIST, 2025-01-01, 48911.99, NO, LIKELY",
        "ICT_SPECIALIST, 2025-01-01, 48912.00, YES, LIKELY",
        "ICT_TRAINEE,    2024-12-31, 99999.00, UNKNOWN, UNCERTAIN",
        "ICT_TRAINEE,    2026-11-21, 48911.99, NO, LIKELY",
        "ICT_TRAINEE,    2026-11-21, 48912.00, YES, LIKELY"
    })
    void theWageByCategory(Category category, String filed, String wage, Met met, Confidence confidence) {
        Finding finding = Example.of(category).earning(wage).finding("wage-threshold", filed, category);

        assertThat(finding.met()).isEqualTo(met);
        assertThat(finding.confidence()).isEqualTo(confidence);
    }

    @ParameterizedTest(name = "{0} months: {1}")
    @CsvSource({"0, NO", "2, NO", "3, YES", "120, YES", ", UNKNOWN"})
    void theWorkerServedTheGroupForThreeMonths(Integer months, Met met) {
        Finding finding = Example.of(Category.ICT_SPECIALIST)
                .served(months)
                .finding("prior-service", DAY, Category.ICT_SPECIALIST);

        assertThat(finding.met()).isEqualTo(met);
        assertThat(finding.required()).isEqualTo(3);
        assertThat(finding.found()).isEqualTo(months);
    }

    @ParameterizedTest(name = "{0}, level {1}: {2}, {3}")
    @CsvSource({
        "ICT_MANAGER,    4, NO, UNCERTAIN",
        "ICT_MANAGER,    5, YES, UNCERTAIN",
        "ICT_SPECIALIST, 4, NO, CERTAIN",
        "ICT_SPECIALIST, 5, YES, CERTAIN",
        "ICT_TRAINEE,    5, NO, CERTAIN",
        "ICT_TRAINEE,    6, YES, CERTAIN",
        "ICT_TRAINEE,    , UNKNOWN, CERTAIN"
    })
    void theLevelByCategory(Category category, Integer level, Met met, Confidence confidence) {
        Finding finding = Example.of(category).level(level).finding("qualification-level", DAY, category);

        assertThat(finding.met()).isEqualTo(met);
        assertThat(finding.confidence()).isEqualTo(confidence);
    }

    @ParameterizedTest(name = "in the Union {0}, short mobility {1}: {2}")
    @CsvSource({
        "false, , YES",
        "true, true, YES",
        "true, false, NO",
        "true, , UNKNOWN",
        ", true, YES",
        ", false, UNKNOWN",
        ", , UNKNOWN"
    })
    void theWorkerIsOutsideTheUnionUnlessOnAShortTransfer(Boolean inUnion, Boolean shortMobility, Met met) {
        Finding finding = Example.of(Category.ICT_MANAGER)
                .inUnion(inUnion)
                .onShortMobility(shortMobility)
                .finding("outside-european-union", DAY, Category.ICT_MANAGER);

        assertThat(finding.met()).isEqualTo(met);
    }

    @Test
    void whoeverRenewsIsHereAlreadyWhichIsOurReading() {
        Finding finding = Example.of(Category.ICT_MANAGER)
                .inUnion(true)
                .onShortMobility(false)
                .renewing("0403019261")
                .finding("outside-european-union", DAY, Category.ICT_MANAGER);

        assertThat(finding.met()).isEqualTo(Met.YES);
        assertThat(finding.confidence()).isEqualTo(Confidence.UNCERTAIN);
    }

    @ParameterizedTest(name = "{0} as {1}: {2}")
    @CsvSource({
        "ICT_MANAGER, MANAGER, YES",
        "ICT_MANAGER, SPECIALIST, NO",
        "ICT_SPECIALIST, SPECIALIST, YES",
        "ICT_SPECIALIST, TRAINEE, NO",
        "ICT_TRAINEE, TRAINEE, YES",
        "ICT_TRAINEE, , UNKNOWN"
    })
    void eachIsMeantForOneCapacity(Category category, Facts.Capacity capacity, Met met) {
        assertThat(Example.of(category)
                        .as(capacity)
                        .finding("capacity", DAY, category)
                        .met())
                .isEqualTo(met);
    }

    @ParameterizedTest(name = "same group {0}: {1}")
    @CsvSource({"true, YES", "false, NO", ", UNKNOWN"})
    void theWorkerStaysWithinTheGroup(Boolean same, Met met) {
        assertThat(Example.of(Category.ICT_TRAINEE)
                        .sameGroup(same)
                        .finding("same-group", DAY, Category.ICT_TRAINEE)
                        .met())
                .isEqualTo(met);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"ICT_MANAGER, 2029-12-31", "ICT_SPECIALIST, 2029-12-31", "ICT_TRAINEE, 2027-12-31"})
    void managersAndSpecialistsStayThreeYearsAndTraineesOne(Category category, LocalDate lastDay) {
        assertThat(Example.of(category).until(null).judgedOn(DAY, category).validAtMostUntil())
                .isEqualTo(lastDay);
    }

    @Test
    void theCategoryExistsSinceDecember2021() {
        assertThatThrownBy(() -> Example.of(Category.ICT_MANAGER).judgedOn("2021-12-15", Category.ICT_MANAGER))
                .isInstanceOfSatisfying(
                        NotYetInForce.class, e -> assertThat(e.firstDay()).isEqualTo(LocalDate.of(2021, 12, 16)));
    }
}
