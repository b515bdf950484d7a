package org.loket.law.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loket.law.category.Category.HIGHLY_SKILLED;
import static org.loket.law.category.Category.MEDIUM_SKILLED;
import static org.loket.law.change.Change.Kind.AT_LEAST;
import static org.loket.law.change.Change.Kind.EXACTLY;
import static org.loket.law.change.Change.Kind.NOT_BEFORE;
import static org.loket.law.change.Change.Kind.ON_THE_LIST;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.loket.kernel.Money;
import org.loket.law.Facts;
import org.loket.law.Finding;
import org.loket.law.Met;
import org.loket.law.book.LawBook;
import org.loket.law.category.Admission;
import org.loket.law.category.Category;
import org.loket.law.category.Example;
import org.loket.law.category.Verdict;

/** What would change the outcome is found by judging again, and is the smallest change that does. */
class OutlookTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    static Stream<Arguments> oneConditionNotMetAndTheFirstWay() {
        return Stream.of(
                row(
                        HIGHLY_SKILLED,
                        skilled().earning("48911.99"),
                        "wage-threshold",
                        new Change(AT_LEAST, "job.grossAnnualWage", Money.of("48912.00"))),
                row(
                        HIGHLY_SKILLED,
                        skilled().level(4),
                        "qualification-level",
                        new Change(AT_LEAST, "worker.qualificationLevel", 5)),
                row(
                        HIGHLY_SKILLED,
                        skilled().shownBy(Facts.QualificationProof.EXPERIENCE),
                        "qualification-level",
                        new Change(EXACTLY, "worker.qualificationProof", Facts.QualificationProof.DIPLOMA)),
                row(
                        HIGHLY_SKILLED,
                        skilled().requiringHigherEducation(false),
                        "function-requires-higher-education",
                        new Change(EXACTLY, "job.requiresHigherEducation", true)),
                row(
                        MEDIUM_SKILLED,
                        medium().fraction("0.79"),
                        "full-time-fraction",
                        new Change(AT_LEAST, "job.fullTimeFraction", new BigDecimal("0.8"))),
                row(MEDIUM_SKILLED, medium().posted(true), "no-posting", new Change(EXACTLY, "job.posted", false)),
                row(
                        MEDIUM_SKILLED,
                        medium().established(false),
                        "employer-established",
                        new Change(EXACTLY, "employer.establishedInBelgium", true)),
                row(
                        MEDIUM_SKILLED,
                        medium().function("no-such-function"),
                        "function-on-list",
                        new Change(ON_THE_LIST, "job.listFunction", null)),
                row(
                        MEDIUM_SKILLED,
                        medium().earning("34999.99"),
                        "wage-threshold",
                        new Change(AT_LEAST, "job.grossAnnualWage", Money.of("35000.00"))));
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("oneConditionNotMetAndTheFirstWay")
    void theSmallestChangeIsNamedAndWouldDo(Category category, Facts facts, String condition, Change expected) {
        Outlook outlook = outlook(category, facts);
        assertThat(outlook.openings()).singleElement().satisfies(opening -> {
            assertThat(opening.finding().condition()).isEqualTo(condition);
            assertThat(opening.ways().get(0)).isEqualTo(new Way(List.of(expected), Verdict.ELIGIBLE));
            assertThat(opening.toSay()).isEmpty();
        });
        assertThat(outlook.together()).isEqualTo(Verdict.ELIGIBLE);
    }

    @Test
    void aDiplomaOfTooLowALevelShownByExperienceNeedsBothToChange() {
        Facts facts =
                skilled().level(4).shownBy(Facts.QualificationProof.EXPERIENCE).facts();
        assertThat(outlook(HIGHLY_SKILLED, facts).openings().get(0).ways())
                .extracting(Way::changes)
                .containsExactly(List.of(
                        new Change(EXACTLY, "worker.qualificationProof", Facts.QualificationProof.DIPLOMA),
                        new Change(AT_LEAST, "worker.qualificationLevel", 5)));
    }

    @Test
    void anEmployerThatIsTooYoungFilesLater() {
        Facts facts = skilled().foundedOn("2026-06-01").employees(2).facts();
        List<Opening> openings = outlook(HIGHLY_SKILLED, facts).openings();
        assertThat(openings).extracting(one -> one.finding().condition()).containsExactly("employer-standing");
        Change later = openings.get(0).ways().stream()
                .map(way -> way.changes().get(0))
                .filter(change -> change.fact().equals(Change.DAY_OF_FILING))
                .findFirst()
                .orElseThrow();
        assertThat(later.kind()).isEqualTo(NOT_BEFORE);
        LocalDate day = (LocalDate) later.value();
        assertThat(notMet(HIGHLY_SKILLED, facts, day)).isEmpty();
        assertThat(notMet(HIGHLY_SKILLED, facts, day.minusDays(1))).containsExactly("employer-standing");
    }

    @Test
    void whatIsNotKnownIsAskedForAndFromWhichAnswerItIsMet() {
        Opening opening = outlook(HIGHLY_SKILLED, skilled().earning(null).facts())
                .openings()
                .get(0);
        assertThat(opening.toSay()).containsExactly("job.grossAnnualWage");
        assertThat(opening.ways().get(0).changes())
                .containsExactly(new Change(AT_LEAST, "job.grossAnnualWage", Money.of("48912.00")));
    }

    @Test
    void nobodyIsAskedForWhatTheRegionRecords() {
        Facts nothing = new Facts(null, null, null, null, null, null, null, null);
        for (Category category : Category.values()) {
            assertThat(outlook(category, nothing).openings())
                    .flatExtracting(Opening::toSay)
                    .isNotEmpty()
                    .noneMatch(field -> field.startsWith("vacancy.surpluses") || field.startsWith("circumstances."));
        }
    }

    @Test
    void ofSeveralUnknownFactsOnlyThoseAreAskedForThatWouldSettleIt() {
        Facts between = skilled().earning("45000.00").bornOn(null).facts();
        assertThat(outlook(HIGHLY_SKILLED, between).openings().get(0).toSay())
                .contains("worker.birthDate")
                .doesNotContain("job.grossAnnualWage", "job.startsOn", "job.posted");
    }

    @Test
    void whereNoSingleAnswerSettlesItAllAreAskedFor() {
        Facts neither = medium().earning(null).sectorMinimum(null).facts();
        assertThat(outlook(MEDIUM_SKILLED, neither).openings().get(0).toSay())
                .containsExactly("job.grossAnnualWage", "job.sectorMinimumWage");
    }

    @Test
    void whoTheWorkerIsCannotBeChanged() {
        Opening opening = outlook(HIGHLY_SKILLED, skilled().nationalOf("FRA").facts())
                .openings()
                .get(0);
        assertThat(opening.finding().condition()).isEqualTo("third-country-national");
        assertThat(opening.ways()).isEmpty();
        assertThat(opening.toSay()).isEmpty();
    }

    @Test
    void withEveryFirstWayTakenTheVerdictIsToldForAllTogether() {
        Facts facts = skilled()
                .level(4)
                .earning("30000.00")
                .requiringHigherEducation(null)
                .facts();
        Outlook outlook = outlook(HIGHLY_SKILLED, facts);
        assertThat(outlook.openings()).hasSize(3);
        assertThat(outlook.openings())
                .allSatisfy(one -> assertThat(one.ways().get(0).verdict()).isEqualTo(Verdict.NOT_ELIGIBLE));
        assertThat(outlook.together()).isEqualTo(Verdict.ELIGIBLE);
    }

    @Test
    void whatIsMetNeedsNoChange() {
        assertThat(outlook(HIGHLY_SKILLED, skilled().facts())).isEqualTo(new Outlook(List.of(), Verdict.ELIGIBLE));
    }

    private static Outlook outlook(Category category, Facts facts) {
        return Outlook.of(Admission.forApplicationSubmittedOn(DAY, category, facts), facts, LawBook.printed());
    }

    private static List<String> notMet(Category category, Facts facts, LocalDate day) {
        return Admission.forApplicationSubmittedOn(day, category, facts).findings().stream()
                .filter(finding -> finding.met() != Met.YES)
                .map(Finding::condition)
                .toList();
    }

    private static Arguments row(Category category, Example example, String condition, Change change) {
        return Arguments.of(category, example.facts(), condition, change);
    }

    private static Example skilled() {
        return Example.highlySkilled();
    }

    private static Example medium() {
        return Example.mediumSkilled();
    }
}
