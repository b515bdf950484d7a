package org.loket.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.loket.kernel.Invalid;
import org.loket.kernel.Violation;
import org.loket.law.Facts;
import org.loket.law.category.Admission;
import org.loket.law.category.Assessment;
import org.loket.law.category.Category;
import org.loket.law.category.Verdict;
import org.loket.law.change.Outlook;
import org.loket.story.HouseTest;
import org.loket.story.SampleForms;
import org.loket.story.StatementCount;
import org.loket.story.TestHouse;

/** Whoever asks beforehand is answered by the engine that decides. */
@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AssessingAdmissionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Facts ENGINEER = SampleForms.engineer().facts();
    private static final Facts NOTHING = new Facts(null, null, null, null, null, null, null, null);

    private final TestHouse house = new TestHouse(TODAY);

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void theAnswerIsThatOfTheEngineThatDecides() {
        AdmissionAnswer answer = ask(null, Category.HIGHLY_SKILLED, ENGINEER);
        assertThat(answer.assessments())
                .containsExactly(Admission.forApplicationSubmittedOn(TODAY, Category.HIGHLY_SKILLED, ENGINEER));
        assertThat(answer.lawDate()).isEqualTo(TODAY);
    }

    @Test
    void whoeverDoesNotKnowTheCategoryIsShownEachThatCouldApplyTheBestFirst() {
        List<Assessment> answered = ask(null, null, ENGINEER).assessments();
        assertThat(answered).isEqualTo(Admission.forApplicationSubmittedOn(TODAY, ENGINEER));
        assertThat(answered.get(0).category()).isEqualTo(Category.HIGHLY_SKILLED);
    }

    @Test
    void whoeverAnswersNothingIsToldThatNothingIsKnownYet() {
        assertThat(ask(null, null, NOTHING).assessments())
                .hasSize(Category.values().length)
                .allSatisfy(one -> assertThat(one.verdict()).isEqualTo(Verdict.INCOMPLETE));
    }

    @ParameterizedTest
    @EnumSource(
            value = Facts.Kind.class,
            names = {"RENEWAL", "CHANGE_OF_EMPLOYER"})
    void whatHoldsWithoutLimitIsOnlyAskedForAFirstTime(Facts.Kind kind) {
        Facts facts = new Facts(kind, null, null, null, null, null, null, null);

        assertThat(catchThrowableOfType(Invalid.class, () -> ask(null, Category.UNLIMITED, facts))
                        .violations())
                .containsExactly(Violation.of("kind", "kind.not-renewed"));
        assertThat(ask(null, null, facts).assessments())
                .extracting(Assessment::category)
                .hasSize(Category.values().length - 1)
                .doesNotContain(Category.UNLIMITED);
    }

    @Test
    void theDayOfFilingSelectsTheLaw() {
        LocalDate former = LocalDate.of(2025, 6, 1);
        assertThat(ask(former, Category.HIGHLY_SKILLED, ENGINEER).assessments())
                .containsExactly(Admission.forApplicationSubmittedOn(former, Category.HIGHLY_SKILLED, ENGINEER));
    }

    @Test
    void aDayBeforeTheLawIsKnownIsAFaultAmongTheOthers() {
        Facts.Worker unborn = new Facts.Worker(TODAY, null, null, 9, null, null, null, null, null, null);
        Facts facts = new Facts(null, unborn, null, null, null, null, null, null);
        for (Category asked : new Category[] {Category.HIGHLY_SKILLED, null}) {
            assertThat(faults(LocalDate.of(2001, 1, 1), asked, facts))
                    .extracting(Violation::field)
                    .containsExactly("worker.birthDate", "worker.qualificationLevel", "submittedOn");
        }
    }

    @Test
    void theFirstKnownDayIsNamed() {
        assertThat(faults(LocalDate.of(2001, 1, 1), Category.HIGHLY_SKILLED, NOTHING))
                .singleElement()
                .satisfies(fault ->
                        assertThat(fault.arguments()).hasSize(2).element(1).isInstanceOf(LocalDate.class));
    }

    @Test
    void oneStatementFindsTheSurplusesOfTheOccupationAndNothingElseIsRead() {
        ask(null, null, NOTHING);
        assertThat(StatementCount.of(() -> ask(null, null, NOTHING))).isZero();
        assertThat(StatementCount.of(() -> ask(null, null, ENGINEER))).isOne();
    }

    @Test
    void ofACategoryEveryFactIsAskedForOnWhichAConditionHangs() {
        assertThat(asked(Category.HIGHLY_SKILLED, NOTHING))
                .contains("worker.nationality", "worker.qualificationLevel", "job.grossAnnualWage")
                .doesNotContain("job.listFunction", "job.sectorMinimumWage");
        assertThat(asked(Category.MEDIUM_SKILLED, NOTHING)).contains("job.listFunction", "job.sectorMinimumWage");
    }

    @Test
    void ofAnOpenCategoryWhatMostCategoriesAskComesFirst() {
        assertThat(asked(null, NOTHING)).contains("worker.nationality");
        assertThat(asked(null, NOTHING))
                .hasSizeLessThan(Arrays.stream(Category.values())
                        .flatMap(category -> asked(category, NOTHING).stream())
                        .collect(Collectors.toSet())
                        .size());
    }

    @Test
    void whatWasBeforeIsAskedOfRenewalsOnly() {
        Facts renewal = new Facts(Facts.Kind.RENEWAL, null, null, null, null, null, null, null);
        assertThat(asked(Category.MEDIUM_SKILLED, NOTHING)).noneMatch(path -> path.startsWith("previous."));
        assertThat(asked(Category.MEDIUM_SKILLED, renewal)).contains("previous.listFunction");
    }

    @Test
    void onADayBeforeTheLawNothingIsAsked() {
        assertThat(house.the(AssessingAdmission.class)
                        .asked(new AdmissionQuestion(LocalDate.of(2001, 1, 1), null, NOTHING)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Category.class)
    void everyCategoryCanBeAskedAboutAndSaysWhatWouldChange(Category category) {
        Assessment empty = ask(null, category, NOTHING).assessments().get(0);
        assertThat(asked(category, NOTHING)).isNotEmpty();
        Outlook outlook = house.the(AssessingAdmission.class).outlook(empty, NOTHING);
        assertThat(outlook.openings()).isNotEmpty().allSatisfy(opening -> assertThat(opening.toSay())
                .as(opening.finding().condition())
                .isNotEmpty());
    }

    private Set<String> asked(Category category, Facts facts) {
        return house.the(AssessingAdmission.class).asked(new AdmissionQuestion(null, category, facts));
    }

    private AdmissionAnswer ask(LocalDate day, Category category, Facts facts) {
        return house.the(AssessingAdmission.class).assess(new AdmissionQuestion(day, category, facts));
    }

    private List<Violation> faults(LocalDate day, Category category, Facts facts) {
        return catchThrowableOfType(Invalid.class, () -> ask(day, category, facts))
                .violations();
    }
}
