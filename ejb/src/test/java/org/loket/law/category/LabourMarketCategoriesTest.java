package org.loket.law.category;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loket.law.Confidence;
import org.loket.law.Facts;
import org.loket.law.Finding;
import org.loket.law.Met;

/** What the categories ask that are tested on the labour market: other work, seasonal work, long-term residents. */
class LabourMarketCategoriesTest {

    private static final String FILED = "2026-11-21";

    @Test
    void everyConditionOfOtherWorkIsTestedSinceMay2024() {
        assertThat(Search.published("2024-04-30").judged().findings())
                .extracting(Finding::condition)
                .containsExactly("third-country-national", "labour-market-test", "concentric-circles");
        assertThat(Search.published("2024-05-01").judged().findings())
                .extracting(Finding::condition)
                .containsExactly(
                        "third-country-national",
                        "bottleneck-occupation",
                        "qualification-level",
                        "not-yet-in-belgium",
                        "labour-market-test",
                        "concentric-circles",
                        "employer-standing");
        assertThat(Search.published("2024-05-01").judged().verdict()).isEqualTo(Verdict.ELIGIBLE);
    }

    @ParameterizedTest(name = "level {1} filed {0}: {2}")
    @CsvSource({
        "2024-05-01, 1, NO",
        "2024-05-01, 2, YES",
        "2025-12-31, 2, YES",
        "2026-01-01, 2, NO",
        "2026-01-01, 3, YES",
        "2026-01-01, 4, YES",
        "2026-01-01, , UNKNOWN"
    })
    void lowSkilledWorkIsLeftOutFrom2026(String filed, Integer level, Met met) {
        Finding finding = Search.published(filed).level(level).find("qualification-level");

        assertThat(finding.met()).isEqualTo(met);
        assertThat(finding.confidence()).isEqualTo(filed.startsWith("2026") ? Confidence.LIKELY : Confidence.CERTAIN);
    }

    @ParameterizedTest(name = "on the bottleneck list {0}: {1}")
    @CsvSource({"true, YES", "false, NO", ", UNKNOWN"})
    void whetherTheOccupationIsABottleneckIsTakenAsStated(Boolean stated, Met met) {
        assertThat(Search.published(FILED).bottleneck(stated).met("bottleneck-occupation"))
                .isEqualTo(met);
    }

    @ParameterizedTest(name = "filed {0}: {1} occupations")
    @CsvSource({"2024-12-31, 241", "2025-01-01, 251", "2025-12-31, 251", "2026-01-01, 227"})
    void theFindingSaysHowManyOccupationsTheListHas(String filed, int count) {
        assertThat(Search.published(filed)
                        .find("bottleneck-occupation")
                        .reason()
                        .arguments())
                .contains(count);
    }

    @Test
    void theMinistersListSaysNothingOfTheBottleneckList() {
        assertThat(Example.mediumSkilled().judgedOn(FILED, Category.RESIDUAL).findings().stream()
                        .filter(finding -> finding.condition().equals("bottleneck-occupation"))
                        .map(Finding::met))
                .containsExactly(Met.UNKNOWN);
    }

    @ParameterizedTest(name = "in Belgium {0}, long-term resident elsewhere {1}: {2}")
    @CsvSource({
        "false, false, YES",
        "true, false, NO",
        "true, true, YES",
        "true, , NO",
        ", true, UNKNOWN",
        "false, , YES"
    })
    void theWorkerIsNotInBelgiumYetAtTheFirstFiling(Boolean here, Boolean longTermResident, Met met) {
        assertThat(Search.published(FILED)
                        .inBelgium(here)
                        .longTermResident(longTermResident)
                        .met("not-yet-in-belgium"))
                .isEqualTo(met);
    }

    @Test
    void whoRenewsIsInBelgiumOfCourse() {
        assertThat(Search.published(FILED)
                        .inBelgium(true)
                        .renewing("0403019261")
                        .judged()
                        .findings())
                .extracting(Finding::condition)
                .doesNotContain("not-yet-in-belgium");
    }

    @ParameterizedTest(name = "{0} lasts until {1}, {2}")
    @CsvSource({
        "RESIDUAL,           2027-12-31, UNCERTAIN",
        "SEASONAL,           2027-05-31, CERTAIN",
        "LONG_TERM_RESIDENT, 2027-12-31, UNCERTAIN"
    })
    void admissionLastsAsLongAsTheCategoryAllows(Category category, LocalDate until, Confidence confidence) {
        Assessment assessment =
                Search.of(category, FILED).working("2027-01-01", null).judged();

        assertThat(assessment.validAtMostUntil()).isEqualTo(until);
        assertThat(assessment.validityReason().confidence()).isEqualTo(confidence);
    }

    @ParameterizedTest(name = "here for a season before: {0}")
    @CsvSource({"true, 60", "false, 90", ", 90"})
    void whoKeptToTheConditionsOfAnEarlierSeasonIsAnsweredSooner(Boolean returning, int days) {
        Search search = Search.of(Category.SEASONAL, FILED).returning(returning);

        assertThat(search.judged().decisionDueWithin()).isEqualTo(Period.ofDays(days));
        assertThat(search.renewing("0403019261").judged().decisionDueWithin()).isEqualTo(Period.ofDays(30));
        assertThat(Admission.askedForTermOf(Category.SEASONAL)).containsExactly("engagement.returningSeasonal");
    }

    @Test
    void theVacancyIsShownAndTheStatusOfALongTermResident() {
        assertThat(Search.published(FILED).judged().documents())
                .containsExactly(Slot.CONTRACT, Slot.PASSPORT, Slot.EXPERIENCE, Slot.VACANCY);
        assertThat(Search.of(Category.SEASONAL, FILED).judged().documents())
                .containsExactly(Slot.CONTRACT, Slot.PASSPORT, Slot.VACANCY);
        assertThat(Search.of(Category.LONG_TERM_RESIDENT, FILED).judged().documents())
                .containsExactly(Slot.CONTRACT, Slot.PASSPORT, Slot.RESIDENCE_CARD);
    }

    @Test
    void seasonalWorkIsPossibleWhenEverythingIsMet() {
        assertThat(seasonal().judged().verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(seasonal().judged().findings())
                .extracting(Finding::condition)
                .containsExactly(
                        "third-country-national",
                        "seasonal-sector",
                        "main-residence-abroad",
                        "not-yet-in-belgium",
                        "season-length",
                        "labour-market-test",
                        "concentric-circles",
                        "employer-standing");
    }

    @ParameterizedTest(name = "from {0} until {1}: {2}")
    @CsvSource({
        "2027-04-01, 2027-08-31, YES",
        "2027-04-01, 2027-09-01, NO",
        "2027-09-30, 2028-02-28, YES",
        "2027-09-30, 2028-02-29, NO",
        "2027-04-01, , UNKNOWN",
        ", 2027-08-31, UNKNOWN"
    })
    void aSeasonLastsFiveMonths(String from, String until, Met met) {
        assertThat(seasonal().working(from, until).met("season-length")).isEqualTo(met);
    }

    @ParameterizedTest(name = "residence abroad {0}: {1}; sector {2}: {3}")
    @CsvSource({"true, YES, AGRICULTURE, YES", "false, NO, HOSPITALITY, YES", ", UNKNOWN, , UNKNOWN"})
    void aSeasonalWorkerLivesOutsideTheUnionAndWorksInOneOfThreeSectors(
            Boolean abroad, Met residence, Facts.SeasonalSector sector, Met allowed) {
        Search search = seasonal().residenceAbroad(abroad).sector(sector);

        assertThat(search.met("main-residence-abroad")).isEqualTo(residence);
        assertThat(search.met("seasonal-sector")).isEqualTo(allowed);
    }

    @ParameterizedTest(name = "long-term resident elsewhere {0}: {1}")
    @CsvSource({"true, YES", "false, NO", ", UNKNOWN"})
    void aLongTermResidentHasTheStatusOfAnotherMemberState(Boolean status, Met met) {
        Search search = Search.of(Category.LONG_TERM_RESIDENT, FILED).longTermResident(status);

        assertThat(search.met("long-term-resident")).isEqualTo(met);
        assertThat(search.find("long-term-resident").confidence()).isEqualTo(Confidence.LIKELY);
    }

    @Test
    void theTestOfALongTermResidentIsForTheAuthorityToWeighAndNotConfirmed() {
        Finding finding = Search.of(Category.LONG_TERM_RESIDENT, FILED)
                .everywhere("2026-11-01", null)
                .find("labour-market-test");

        assertThat(finding.met()).isEqualTo(Met.NO);
        assertThat(finding.discretionary()).isTrue();
        assertThat(finding.confidence()).isEqualTo(Confidence.UNCERTAIN);
    }

    @Test
    void seasonalWorkIsDecidedFasterAndARenewalFasterStill() {
        assertThat(seasonal().judged().decisionDueWithin()).isEqualTo(Period.ofDays(90));
        assertThat(seasonal().renewing("0403019261").judged().decisionDueWithin())
                .isEqualTo(Period.ofDays(30));
        assertThat(Search.published(FILED).judged().decisionDueWithin()).isEqualTo(Period.ofMonths(4));
    }

    private static Search seasonal() {
        return Search.of(Category.SEASONAL, FILED).everywhere("2026-10-01", null);
    }
}
