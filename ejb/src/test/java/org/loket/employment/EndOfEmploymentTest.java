package org.loket.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.loket.access.Actor;
import org.loket.kernel.InConflict;
import org.loket.kernel.Invalid;
import org.loket.kernel.NotEntitled;
import org.loket.kernel.NotKnown;
import org.loket.kernel.PermitNumber;
import org.loket.kernel.WorkerNumber;
import org.loket.register.PermitRecord;
import org.loket.register.PermitState;
import org.loket.story.HouseTest;
import org.loket.story.Journey;
import org.loket.story.People;
import org.loket.story.SampleForms;
import org.loket.story.TestHouse;
import org.loket.sweep.Sweeper;

@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EndOfEmploymentTest {

    private static final LocalDate GRANTED_ON = LocalDate.of(2026, 11, 21);
    private static final LocalDate MAY = LocalDate.of(2027, 5, 31);
    private static final LocalDate JUNE = LocalDate.of(2027, 6, 30);

    private final TestHouse house = new TestHouse(GRANTED_ON);
    private final Journey journey = new Journey(house);
    private PermitNumber number;
    private Actor worker;
    private int person;

    @BeforeEach
    void aPermitIsGranted() {
        house.dayIs(GRANTED_ON);
        PermitRecord permit = journey.granted(SampleForms.engineerNamed("Linh", "Tran", "P000000" + ++person));
        number = permit.number();
        worker = People.worker(permit.worker());
        house.dayIs(LocalDate.of(2027, 7, 5));
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void oneWordOpensTheWindowAtOnce() {
        assertThat(said(People.EMPLOYER, JUNE).state()).isEqualTo(EmploymentState.END_REPORTED);
        assertThat(permit().state()).isEqualTo(PermitState.IN_SEARCH_WINDOW);
        assertThat(permit().window().lastDay()).isEqualTo(LocalDate.of(2028, 6, 30));
    }

    @Test
    void theSameWordTwiceChangesNothing() {
        EmploymentRecord first = said(People.EMPLOYER, JUNE);
        house.dayIs(LocalDate.of(2027, 7, 9));
        assertThat(said(People.EMPLOYER, JUNE)).isEqualTo(first);
    }

    @Test
    void bothOnOneDayIsFinal() {
        said(worker, JUNE);
        EmploymentRecord agreed = said(People.EMPLOYER, JUNE);
        assertThat(agreed.state()).isEqualTo(EmploymentState.ENDED);
        assertThat(agreed.finalBy()).isEqualTo(Finality.AGREEMENT);
    }

    @Test
    void differentDaysAreADisputeAndTheFirstWordStandsUntilItIsSettled() {
        said(People.EMPLOYER, MAY);
        assertThat(said(worker, JUNE).state()).isEqualTo(EmploymentState.DISPUTED);
        assertThat(permit().endedOn()).isEqualTo(MAY);
        EmploymentRecord settled = settle(JUNE);
        assertThat(settled.finalBy()).isEqualTo(Finality.AUTHORITY);
        assertThat(permit().endedOn()).isEqualTo(JUNE);
        assertThat(permit().window().lastDay()).isEqualTo(LocalDate.of(2028, 6, 30));
    }

    @Test
    void aPartyThatGivesInEndsTheDispute() {
        said(People.EMPLOYER, MAY);
        said(worker, JUNE);
        assertThat(said(People.EMPLOYER, JUNE).finalBy()).isEqualTo(Finality.AGREEMENT);
        assertThat(permit().endedOn()).isEqualTo(JUNE);
    }

    @Test
    void anObjectionKeepsTheWindowUntilItIsFoundThatTheWorkGoesOn() {
        said(People.EMPLOYER, MAY);
        assertThat(goesOn(worker).state()).isEqualTo(EmploymentState.DISPUTED);
        assertThat(permit().state()).isEqualTo(PermitState.IN_SEARCH_WINDOW);
        assertThat(settle(null).state()).isEqualTo(EmploymentState.NOT_STARTED);
        assertThat(permit().state()).isEqualTo(PermitState.VALID);
        assertThat(permit().window()).isNull();
    }

    @Test
    void whoeverReportedCanTakeItBackWhileNobodyElseSpoke() {
        house.the(ReportingEmployment.class).started(People.EMPLOYER, number, LocalDate.of(2027, 1, 4));
        said(People.EMPLOYER, MAY);
        assertThat(goesOn(People.EMPLOYER).state()).isEqualTo(EmploymentState.RUNNING);
        assertThat(permit().state()).isEqualTo(PermitState.VALID);
    }

    @Test
    void afterTheTermTheOtherIsTooLateAndOnlyACorrectionAsksAgain() {
        said(People.EMPLOYER, MAY);
        house.dayIs(LocalDate.of(2027, 7, 20));
        house.the(Sweeper.class).sweep();
        assertThat(read().state()).isEqualTo(EmploymentState.END_REPORTED);
        house.dayIs(LocalDate.of(2027, 7, 21));
        house.the(Sweeper.class).sweep();
        assertThat(read().finalBy()).isEqualTo(Finality.NO_OBJECTION);
        assertThatThrownBy(() -> said(worker, JUNE)).isInstanceOf(InConflict.class);
        EmploymentRecord corrected = said(People.EMPLOYER, JUNE);
        assertThat(corrected.state()).isEqualTo(EmploymentState.END_REPORTED);
        assertThat(corrected.objectionUntil()).isEqualTo(LocalDate.of(2027, 8, 5));
        assertThat(permit().endedOn()).isEqualTo(JUNE);
    }

    @Test
    void whatTheAuthoritySettledStays() {
        said(People.EMPLOYER, MAY);
        said(worker, JUNE);
        settle(JUNE);
        assertThatThrownBy(() -> said(People.EMPLOYER, MAY.plusDays(1))).isInstanceOf(InConflict.class);
        assertThatThrownBy(() -> goesOn(worker)).isInstanceOf(InConflict.class);
    }

    @Test
    void aReportThatComesAfterTheWholeWindowEndsItAtOnce() {
        house.dayIs(LocalDate.of(2028, 7, 1));
        said(People.EMPLOYER, JUNE);
        assertThat(permit().state()).isEqualTo(PermitState.LAPSED);
        assertThat(permit().overOn()).isEqualTo(LocalDate.of(2028, 6, 30));
    }

    @Test
    void aDayOutsideThePermitAndAMissingReasonAreNamedAtOnce() {
        assertThatThrownBy(() -> house.the(ReportingEmployment.class)
                        .ended(worker, number, new EndGiven(LocalDate.of(2026, 12, 31), " ")))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.violations())
                        .extracting(violation -> violation.field())
                        .containsExactly("endedOn", "reason"));
    }

    @Test
    void nobodyElseLearnsOfThePermit() {
        for (Actor stranger : List.of(People.OTHER_EMPLOYER, People.worker(WorkerNumber.fresh()))) {
            assertThatThrownBy(() -> said(stranger, JUNE)).isInstanceOf(NotKnown.class);
            assertThatThrownBy(() -> goesOn(stranger)).isInstanceOf(NotKnown.class);
        }
        assertThatThrownBy(() -> said(People.EXAMINER, JUNE)).isInstanceOf(NotEntitled.class);
        assertThatThrownBy(() -> house.the(SettlingDispute.class)
                        .settle(People.EMPLOYER, number, new EndGiven(JUNE, "I say so.")))
                .isInstanceOf(NotEntitled.class);
    }

    @Test
    void theEmployerReadsNothingOfWhatTheWorkerDoesAfterwards() {
        said(People.EMPLOYER, JUNE);
        PermitRecord shown = permit().forItsEmployer();
        assertThat(shown.window()).isNull();
        assertThat(shown.state()).isEqualTo(PermitState.LAPSED);
        assertThat(shown.overOn()).isEqualTo(JUNE);
    }

    private EmploymentRecord said(Actor by, LocalDate endedOn) {
        return house.the(ReportingEmployment.class).ended(by, number, new EndGiven(endedOn, "The work stopped."));
    }

    private EmploymentRecord goesOn(Actor by) {
        return house.the(ReportingEmployment.class).goesOn(by, number, "The work goes on.");
    }

    private EmploymentRecord settle(LocalDate endedOn) {
        return house.the(SettlingDispute.class)
                .settle(People.EXAMINER, number, new EndGiven(endedOn, "Found on the payslips."));
    }

    private EmploymentRecord read() {
        return house.the(SettlingDispute.class).read(People.EXAMINER, number);
    }

    private PermitRecord permit() {
        return journey.permit(number);
    }
}
