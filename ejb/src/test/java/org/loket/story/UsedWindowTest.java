package org.loket.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.loket.casework.ExaminingCase;
import org.loket.casework.Outcome;
import org.loket.casework.Proposal;
import org.loket.employment.EndGiven;
import org.loket.employment.ReportingEmployment;
import org.loket.intake.ApplicationForm;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.PermitNumber;
import org.loket.register.Ending;
import org.loket.register.PermitRecord;
import org.loket.register.PermitState;

/** Work ended on 31 January 2027; somebody files for the worker on the last day of the window, or the day after. */
@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UsedWindowTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2028, 1, 31);

    private final TestHouse house = new TestHouse(LocalDate.of(2026, 11, 21));
    private final Journey journey = new Journey(house);
    private ApplicationForm form;
    private PermitNumber number;
    private int person;

    @BeforeEach
    void theWorkEnds() {
        house.dayIs(LocalDate.of(2026, 11, 21));
        form = SampleForms.engineerNamed("Linh", "Tran", "P200000" + ++person);
        number = journey.granted(form).number();
        house.dayIs(LocalDate.of(2027, 2, 1));
        house.the(ReportingEmployment.class)
                .ended(People.EMPLOYER, number, new EndGiven(LocalDate.of(2027, 1, 31), "Notice given."));
        assertThat(permit().window().lastDay()).isEqualTo(LAST_DAY);
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void filedOnTheLastDayItDoesNotLapseAndEndsWhenTheNewPermitTakesEffect() {
        house.dayIs(LAST_DAY);
        CaseNumber next = journey.submit(form);
        assertThat(permit().window().usedIn()).isEqualTo(next);
        assertThat(stateOn(LAST_DAY.plusDays(1))).isEqualTo(PermitState.IN_SEARCH_WINDOW);
        decide(
                next,
                new Proposal(Outcome.GRANT, List.of(), LocalDate.of(2028, 3, 1), LocalDate.of(2029, 12, 31), null));
        assertThat(stateOn(LocalDate.of(2028, 2, 29))).isEqualTo(PermitState.IN_SEARCH_WINDOW);
        assertThat(stateOn(LocalDate.of(2028, 3, 1))).isEqualTo(PermitState.SUCCEEDED);
        assertThat(permit().overBy()).isEqualTo(Ending.OTHER_PERMIT);
        assertThat(permit().overOn()).isEqualTo(LocalDate.of(2028, 2, 29));
    }

    @Test
    void whatIsRefusedAfterTheLastDayLeavesNothingOfTheWindow() {
        house.dayIs(LAST_DAY);
        CaseNumber next = journey.submit(form);
        house.dayIs(LAST_DAY.plusDays(10));
        decide(next, new Proposal(Outcome.REFUSE, List.of("FRAUD_OR_FALSE_STATEMENTS"), null, null, null));
        assertThat(permit().window().usedIn()).isNull();
        assertThat(stateOn(LAST_DAY.plusDays(10))).isEqualTo(PermitState.LAPSED);
        assertThat(permit().overOn()).isEqualTo(LAST_DAY);
    }

    @Test
    void filedTheDayAfterItIsTooLate() {
        house.dayIs(LAST_DAY.plusDays(1));
        journey.submit(form);
        assertThat(permit().window().usedIn()).isNull();
        assertThat(stateOn(LAST_DAY.plusDays(1))).isEqualTo(PermitState.LAPSED);
    }

    private void decide(CaseNumber file, Proposal proposal) {
        house.the(ExaminingCase.class).examine(People.EXAMINER, file);
        journey.propose(file, proposal);
        journey.decide(file);
    }

    private PermitState stateOn(LocalDate day) {
        journey.sweepOn(day);
        return permit().state();
    }

    private PermitRecord permit() {
        return journey.permit(number);
    }
}
