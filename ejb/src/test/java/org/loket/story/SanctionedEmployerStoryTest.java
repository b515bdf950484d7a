package org.loket.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.loket.access.Actor;
import org.loket.collective.OpeningGiven;
import org.loket.collective.OpeningGround;
import org.loket.collective.OpeningRecord;
import org.loket.collective.OpeningWindows;
import org.loket.kernel.PermitNumber;
import org.loket.law.refusal.Ground;
import org.loket.notice.NoticeRecord;
import org.loket.notice.ReadingNotices;
import org.loket.reexamination.ReexaminationGiven;
import org.loket.reexamination.ReexaminationRecord;
import org.loket.reexamination.ReexaminingPermits;
import org.loket.reexamination.Selection;
import org.loket.register.PermitRecord;
import org.loket.register.PermitState;
import org.loket.sweep.Sweeper;
import org.loket.withdrawal.WithdrawalGiven;
import org.loket.withdrawal.WithdrawingPermit;

/**
 * An employer with three workers is sanctioned: its permits are examined again, one worker who filed false papers faces a
 * withdrawal, and the windows of all three open, each told once.
 */
@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SanctionedEmployerStoryTest {

    private static final LocalDate SANCTIONED_ON = LocalDate.of(2028, 3, 1);

    private final TestHouse house = new TestHouse(LocalDate.of(2026, 11, 21));
    private final Journey journey = new Journey(house);
    private final List<PermitNumber> permits = new ArrayList<>();
    private final List<Actor> workers = new ArrayList<>();

    @BeforeAll
    void threeWorkThere() {
        for (String passport : List.of("S1", "S2", "S3")) {
            PermitRecord permit = journey.granted(SampleForms.engineerNamed("Linh", "Tran", passport));
            permits.add(permit.number());
            workers.add(People.worker(permit.worker()));
        }
        house.dayIs(SANCTIONED_ON);
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    @Order(1)
    void theirPermitsAreExaminedAgain() {
        Selection ofTheEmployer = new Selection(SampleForms.ENTERPRISE, null, null, null);
        ReexaminationRecord begun = house.the(ReexaminingPermits.class)
                .begin(
                        People.LEAD,
                        new ReexaminationGiven(
                                ofTheEmployer,
                                Ground.FRAUD_OR_FALSE_STATEMENTS,
                                LocalDate.of(2026, 11, 21),
                                "Forged papers were found.",
                                3));
        house.the(Sweeper.class).sweep();
        assertThat(house.the(ReexaminingPermits.class)
                        .read(People.LEAD, begun.id())
                        .isFinished())
                .isTrue();
        assertThat(states()).containsOnly(PermitState.VALID);
    }

    @Test
    @Order(2)
    void oneOfThemIsHeardBeforeItsPermitIsWithdrawn() {
        house.the(WithdrawingPermit.class)
                .begin(
                        People.EXAMINER,
                        permits.get(0),
                        new WithdrawalGiven(Ground.FRAUD_OR_FALSE_STATEMENTS, SANCTIONED_ON, "The diploma is forged."));
        assertThat(journey.toldTo(workers.get(0))).endsWith("withdrawal-begun");
    }

    @Test
    @Order(3)
    void theWindowsOfAllOpenAndEachIsToldOnce() {
        OpeningRecord begun = house.the(OpeningWindows.class)
                .begin(
                        People.LEAD,
                        new OpeningGiven(
                                SampleForms.ENTERPRISE,
                                SANCTIONED_ON,
                                OpeningGround.SANCTION,
                                "Decision of 1 March 2028.",
                                3));
        house.the(Sweeper.class).sweep();
        house.the(Sweeper.class).sweep();
        assertThat(house.the(OpeningWindows.class).read(People.LEAD, begun.id()).opened())
                .isEqualTo(3);
        assertThat(states()).containsOnly(PermitState.IN_SEARCH_WINDOW);
        workers.forEach(worker -> assertThat(journey.toldTo(worker)).containsOnlyOnce("search-window-opened"));
        assertThat(house.the(ReadingNotices.class).after(People.EMPLOYER, 0, 50))
                .filteredOn(notice -> notice.kind().equals("mass-opening-begun"))
                .extracting(NoticeRecord::workers)
                .containsExactly(3);
    }

    private List<PermitState> states() {
        return permits.stream().map(number -> journey.permit(number).state()).toList();
    }
}
