package org.loket.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.loket.access.Actor;
import org.loket.employment.EmploymentRecord;
import org.loket.employment.EmploymentState;
import org.loket.employment.EndGiven;
import org.loket.employment.Finality;
import org.loket.employment.ReadingEmployment;
import org.loket.employment.ReportingEmployment;
import org.loket.kernel.Money;
import org.loket.kernel.PermitNumber;
import org.loket.law.SearchRegime;
import org.loket.register.Ending;
import org.loket.register.PermitRecord;
import org.loket.register.PermitState;

/** The life of one permit: granted, the employment ends, a year to find other work, nobody files, over. */
@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PermitLifeStoryTest {

    private final TestHouse house = new TestHouse(LocalDate.of(2026, 11, 21));
    private final Journey journey = new Journey(house);
    private PermitNumber number;
    private Actor anila;

    @BeforeAll
    void aPermitIsGranted() {
        PermitRecord permit = journey.granted(SampleForms.engineer());
        number = permit.number();
        anila = People.worker(permit.worker());
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    @Order(1)
    void thePermitNamesTheJobItIsFor() {
        assertThat(permit()).satisfies(permit -> {
            assertThat(permit.state()).isEqualTo(PermitState.VALID);
            assertThat(permit.grossAnnualWage()).isEqualTo(Money.of("49000"));
            assertThat(permit.workplace())
                    .isEqualTo(SampleForms.engineer().job().workplace());
            assertThat(permit.fullTimeFraction()).isEqualByComparingTo("1");
            assertThat(permit.endsBy()).isEqualTo(Ending.CONTRACT_END);
        });
    }

    @Test
    @Order(2)
    void theEmployerReportsTheStartAndLaterTheEndInAdvance() {
        house.dayIs(LocalDate.of(2027, 1, 4));
        house.the(ReportingEmployment.class).started(People.EMPLOYER, number, LocalDate.of(2027, 1, 4));
        house.dayIs(LocalDate.of(2028, 2, 1));
        EmploymentRecord told = house.the(ReportingEmployment.class)
                .ended(People.EMPLOYER, number, new EndGiven(LocalDate.of(2028, 2, 29), "Notice given."));
        assertThat(told.state()).isEqualTo(EmploymentState.END_REPORTED);
        assertThat(told.objectionUntil()).isEqualTo(LocalDate.of(2028, 2, 16));
        assertThat(permit().state()).isEqualTo(PermitState.VALID);
        assertThat(journey.check(LocalDate.of(2028, 2, 29)).validUntil()).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(journey.grounds(LocalDate.of(2028, 3, 1))).containsExactly("employment-ended");
    }

    @Test
    @Order(3)
    void nobodyObjectsAndTheEndIsFinal() {
        journey.sweepOn(LocalDate.of(2028, 2, 16));
        assertThat(employment().state()).isEqualTo(EmploymentState.END_REPORTED);
        journey.sweepOn(LocalDate.of(2028, 2, 17));
        assertThat(employment().finalBy()).isEqualTo(Finality.NO_OBJECTION);
    }

    @Test
    @Order(4)
    void theWindowOpensTheDayAfterTheLastDay() {
        journey.sweepOn(LocalDate.of(2028, 2, 29));
        assertThat(permit().state()).isEqualTo(PermitState.VALID);
        journey.sweepOn(LocalDate.of(2028, 3, 1));
        assertThat(permit().state()).isEqualTo(PermitState.IN_SEARCH_WINDOW);
        assertThat(permit().window().regime()).isEqualTo(SearchRegime.TWELVE_MONTHS);
        assertThat(permit().window().lastDay()).isEqualTo(LocalDate.of(2029, 2, 28));
    }

    @Test
    @Order(5)
    void theWorkerIsWarnedFiveTimesEachOnce() {
        LocalDate lastDay = LocalDate.of(2029, 2, 28);
        for (int left : List.of(180, 90, 60, 30, 14)) {
            List<String> before = journey.toldTo(anila);
            journey.sweepOn(lastDay.minusDays(left + 1));
            assertThat(journey.toldTo(anila)).isEqualTo(before);
            journey.sweepOn(lastDay.minusDays(left));
            journey.sweepOn(lastDay.minusDays(left));
        }
        journey.sweepOn(lastDay);
        assertThat(journey.toldTo(anila))
                .containsExactly(
                        "application-submitted",
                        "granted",
                        "employment-end-reported",
                        "search-window-opened",
                        "search-window-left-180",
                        "search-window-left-90",
                        "search-window-left-60",
                        "search-window-left-30",
                        "search-window-left-14");
        assertThat(permit().state()).isEqualTo(PermitState.IN_SEARCH_WINDOW);
    }

    @Test
    @Order(6)
    void theDayAfterTheLastDayTheWindowIsOver() {
        journey.sweepOn(LocalDate.of(2029, 3, 1));
        assertThat(permit().state()).isEqualTo(PermitState.LAPSED);
        assertThat(permit().overBy()).isEqualTo(Ending.WINDOW);
        assertThat(permit().overOn()).isEqualTo(LocalDate.of(2029, 2, 28));
        assertThat(journey.toldTo(anila)).endsWith("search-window-lapsed");
    }

    @Test
    @Order(7)
    void theFormerEmployerWasToldOfTheGrantAndOfTheContractAlone() {
        assertThat(journey.toldTo(People.EMPLOYER)).containsExactly("fee-due", "granted", "permit-ended");
        assertThat(journey.grounds(LocalDate.of(2029, 3, 1))).containsExactly("employment-ended");
    }

    private PermitRecord permit() {
        return journey.permit(number);
    }

    private EmploymentRecord employment() {
        return house.inTransaction(
                () -> house.the(ReadingEmployment.class).of(number).orElseThrow());
    }
}
