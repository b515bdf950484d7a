package org.loket.residence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.loket.casework.ExaminingCase;
import org.loket.casework.Outcome;
import org.loket.casework.Proposal;
import org.loket.intake.ApplicationForm;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.InConflict;
import org.loket.kernel.Invalid;
import org.loket.kernel.NotEntitled;
import org.loket.kernel.PermitNumber;
import org.loket.law.Facts;
import org.loket.register.Ending;
import org.loket.register.PermitState;
import org.loket.story.HouseTest;
import org.loket.story.Journey;
import org.loket.story.People;
import org.loket.story.SampleForms;
import org.loket.story.TestHouse;

/** What ends by law ends on its own day by the sweep: never earlier, never later, and once however often it is swept. */
@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LapsingByLawTest {

    private final TestHouse house = new TestHouse(LocalDate.of(2026, 11, 21));
    private final Journey journey = new Journey(house);
    private PermitNumber stayEnds;
    private PermitNumber atThirty;
    private PermitNumber expires;
    private PermitNumber ofContract;

    @BeforeAll
    void fourPermitsAreGranted() {
        stayEnds = granted(SampleForms.engineerNamed("Linh", "Tran", "C1"), LocalDate.of(2029, 12, 31));
        atThirty = granted(born(LocalDate.of(1998, 6, 15)), LocalDate.of(2028, 6, 14));
        expires = granted(SampleForms.engineerNamed("Mai", "Ngo", "C3"), LocalDate.of(2028, 12, 31));
        ofContract = granted(SampleForms.engineerNamed("Hoa", "Vo", "C4"), LocalDate.of(2029, 12, 31));
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    @Order(1)
    void theEndOfTheStayEndsThePermitTheDayAfter() {
        house.dayIs(LocalDate.of(2028, 3, 1));
        RecordingResidenceEnd recording = house.the(RecordingResidenceEnd.class);
        assertThatThrownBy(() ->
                        recording.record(People.EMPLOYER, stayEnds, new ResidenceEndGiven(LocalDate.of(2028, 3, 31))))
                .isInstanceOf(NotEntitled.class);
        for (LocalDate impossible : new LocalDate[] {null, LocalDate.of(2026, 12, 31)}) {
            assertThatThrownBy(() -> recording.record(People.EXAMINER, stayEnds, new ResidenceEndGiven(impossible)))
                    .isInstanceOf(Invalid.class);
        }
        recording.record(People.EXAMINER, stayEnds, new ResidenceEndGiven(LocalDate.of(2028, 5, 31)));
        recording.record(People.EXAMINER, stayEnds, new ResidenceEndGiven(LocalDate.of(2028, 3, 31)));
        endsOn(stayEnds, LocalDate.of(2028, 3, 31), PermitState.LAPSED, Ending.RESIDENCE_END);
        assertThatThrownBy(() ->
                        recording.record(People.EXAMINER, stayEnds, new ResidenceEndGiven(LocalDate.of(2028, 4, 30))))
                .isInstanceOf(InConflict.class);
    }

    @Test
    @Order(2)
    void withoutAClauseItEndsTheDayBeforeTheThirtiethBirthday() {
        assertThat(journey.permit(atThirty).endsBy()).isEqualTo(Ending.THIRTIETH_BIRTHDAY);
        endsOn(atThirty, LocalDate.of(2028, 6, 14), PermitState.LAPSED, Ending.THIRTIETH_BIRTHDAY);
    }

    @Test
    @Order(3)
    void itExpires() {
        endsOn(expires, LocalDate.of(2028, 12, 31), PermitState.LAPSED, Ending.EXPIRY);
    }

    @Test
    @Order(4)
    void theEndOfTheContractOpensTheWindow() {
        endsOn(ofContract, LocalDate.of(2029, 12, 31), PermitState.IN_SEARCH_WINDOW, null);
        assertThat(journey.permit(ofContract).endedOn()).isEqualTo(LocalDate.of(2029, 12, 31));
    }

    @Test
    @Order(5)
    void aStayThatEndedBeforeEndsTheWindowAtOnce() {
        house.the(RecordingResidenceEnd.class)
                .record(People.EXAMINER, ofContract, new ResidenceEndGiven(LocalDate.of(2029, 12, 31)));
        assertThat(journey.permit(ofContract).overBy()).isEqualTo(Ending.RESIDENCE_END);
        assertThat(happened(ofContract)).isEqualTo(2);
        assertThat(house.sql(
                        "select count(*) from notice where kind = 'residence-ended' and receiver_kind = 'ENTERPRISE'"))
                .as("only for the worker whose work had not ended before")
                .isEqualTo(1L);
    }

    private void endsOn(PermitNumber number, LocalDate lastDay, PermitState then, Ending by) {
        for (LocalDate day : List.of(lastDay.minusDays(1), lastDay)) {
            journey.sweepOn(day);
            assertThat(journey.permit(number).state()).as("on %s", day).isEqualTo(PermitState.VALID);
        }
        assertThat(happened(number)).isZero();
        for (int again = 0; again < 2; again++) {
            journey.sweepOn(lastDay.plusDays(1));
            assertThat(journey.permit(number).state()).isEqualTo(then);
            assertThat(journey.permit(number).overBy()).isEqualTo(by);
            assertThat(journey.permit(number).overOn()).isEqualTo(by == null ? null : lastDay);
            assertThat(happened(number)).isOne();
        }
    }

    /** How often it came to an end of any kind. */
    private long happened(PermitNumber number) {
        return (long) house.sql("select count(*) from journal_entry where subject = '" + number
                + "' and kind in ('permit-over', 'search-window-opened')");
    }

    private PermitNumber granted(ApplicationForm form, LocalDate until) {
        CaseNumber file = journey.submit(form);
        house.the(ExaminingCase.class).examine(People.EXAMINER, file);
        journey.propose(file, new Proposal(Outcome.GRANT, List.of(), LocalDate.of(2027, 1, 1), until, null));
        journey.decide(file);
        return journey.grantedIn(file).number();
    }

    private static ApplicationForm born(LocalDate day) {
        // the wage that is enough below thirty, and no clause for the wage from thirty
        ApplicationForm form = SampleForms.engineer("40000");
        return new ApplicationForm(
                form.category(),
                form.kind(),
                new ApplicationForm.Worker(
                        "An",
                        "Le",
                        day,
                        "VNM",
                        null,
                        "C2",
                        LocalDate.of(2031, 1, 1),
                        null,
                        false,
                        7,
                        Facts.QualificationProof.DIPLOMA,
                        null,
                        null,
                        null,
                        null,
                        null),
                form.employer(),
                form.job(),
                form.vacancy(),
                form.previous(),
                form.engagement(),
                form.history());
    }
}
