package org.loket.reexamination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.InConflict;
import org.loket.kernel.Invalid;
import org.loket.kernel.NotEntitled;
import org.loket.kernel.PermitNumber;
import org.loket.law.refusal.Ground;
import org.loket.reexamination.ReexaminedPermit.Result;
import org.loket.register.PermitState;
import org.loket.register.Permits;
import org.loket.story.HouseTest;
import org.loket.story.Journey;
import org.loket.story.People;
import org.loket.story.SampleForms;
import org.loket.story.TestHouse;
import org.loket.sweep.Sweeper;

/** Two permits of one employer, granted to engineers with a wage of 49,000 euros and filed on 21 November 2026. */
@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReexaminingPermitsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Selection OF_THE_EMPLOYER = new Selection(SampleForms.ENTERPRISE, null, null, null);

    private final TestHouse house = new TestHouse(TODAY);
    private PermitNumber first;

    @BeforeAll
    void twoPermitsAreGranted() {
        Journey journey = new Journey(house);
        for (String passport : List.of("R1", "R2")) {
            CaseNumber file = journey.proposeGrant(SampleForms.engineerNamed("Linh", "Tran", passport));
            journey.decide(file);
            if (first == null) {
                first = house.inTransaction(() ->
                        house.the(Permits.class).grantedIn(file).orElseThrow().number());
            }
        }
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void theyAreJudgedUnderTheLawOfTheStatedDayOnceAndNothingIsDecided() {
        ReexaminationRecord begun = reexamining().begin(People.LEAD, given(OF_THE_EMPLOYER, TODAY, 2));
        assertThat(begun.done()).isZero();
        house.the(Sweeper.class).sweep(PermitsToReexamine.WORK);
        Object handled = house.sql("select done from sweep where work = 're-examinations'");
        house.the(Sweeper.class).sweep(PermitsToReexamine.WORK);
        assertThat(reexamining().read(People.EXAMINER, begun.id())).satisfies(now -> {
            assertThat(now.isFinished()).isTrue();
            assertThat(now.failing()).isZero();
        });
        assertThat(reexamining().results(People.EXAMINER, begun.id(), 10))
                .hasSize(2)
                .allSatisfy(permit -> assertThat(permit.result()).isEqualTo(Result.ELIGIBLE));
        assertThat(house.sql("select done from sweep where work = 're-examinations'"))
                .isEqualTo(handled);
        assertThat(house.inTransaction(
                        () -> house.the(Permits.class).find(first).orElseThrow().state()))
                .isEqualTo(PermitState.VALID);
    }

    @Test
    void whereThereWasNoLawOfThatDayNothingIsJudged() {
        ReexaminationRecord begun =
                reexamining().begin(People.LEAD, given(OF_THE_EMPLOYER, LocalDate.of(2001, 1, 1), 2));
        house.the(Sweeper.class).sweep(PermitsToReexamine.WORK);
        assertThat(reexamining().results(People.EXAMINER, begun.id(), 10))
                .extracting(ReexaminedPermit::result)
                .containsExactly(Result.NOT_JUDGED, Result.NOT_JUDGED);
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}: {4}")
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    0403019261, -,    -,          -,          2
                    0428759497, -,    -,          -,          0
                    -,          2512, -,          -,          2
                    -,          7233, -,          -,          0
                    -,          -,    2026-11-21, -,          2
                    -,          -,    2026-11-22, -,          0
                    -,          -,    -,          2026-11-21, 2
                    -,          -,    -,          2026-11-20, 0
                    0403019261, 2512, 2026-11-21, 2026-11-21, 2
                    """)
    void aSelectionHoldsWhatFitsAllThatIsNamed(
            String enterprise, String function, LocalDate from, LocalDate until, int count) {
        Selection selection =
                new Selection(enterprise == null ? null : EnterpriseNumber.of(enterprise), function, from, until);
        assertThat(reexamining().preview(People.DECIDER, selection)).isEqualTo(count);
    }

    @Test
    void onlyADecisionMakerBeginsAndKnowsHowManyTheyAre() {
        assertThatThrownBy(() -> reexamining().begin(People.EXAMINER, given(OF_THE_EMPLOYER, TODAY, 2)))
                .isInstanceOf(NotEntitled.class);
        assertThatThrownBy(() -> reexamining().begin(People.LEAD, given(OF_THE_EMPLOYER, TODAY, 3)))
                .isInstanceOf(InConflict.class);
        assertThatThrownBy(() ->
                        reexamining().begin(People.LEAD, given(new Selection(null, "7233", null, null), TODAY, 0)))
                .isInstanceOf(InConflict.class);
        for (ReexaminationGiven impossible : List.of(
                given(new Selection(null, " ", null, null), TODAY, 2),
                given(new Selection(null, null, TODAY, TODAY.minusDays(1)), TODAY, 2),
                given(OF_THE_EMPLOYER, null, 2),
                given(OF_THE_EMPLOYER, TODAY.plusDays(1), 2),
                new ReexaminationGiven(OF_THE_EMPLOYER, Ground.CONDITION_NOT_MET, TODAY, "Why.", 2),
                new ReexaminationGiven(OF_THE_EMPLOYER, Ground.PUBLIC_ORDER, TODAY, " ", 2))) {
            assertThatThrownBy(() -> reexamining().begin(People.LEAD, impossible))
                    .isInstanceOf(Invalid.class);
        }
    }

    private ReexaminingPermits reexamining() {
        return house.the(ReexaminingPermits.class);
    }

    private static ReexaminationGiven given(Selection selection, LocalDate lawDate, Integer count) {
        return new ReexaminationGiven(
                selection, Ground.FRAUD_OR_FALSE_STATEMENTS, lawDate, "Forged diplomas were found.", count);
    }
}
