package org.loket.story;

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
import org.loket.access.Actor;
import org.loket.casework.DecidingCase;
import org.loket.casework.ExaminingCase;
import org.loket.casework.Outcome;
import org.loket.casework.Proposal;
import org.loket.check.CheckAnswer;
import org.loket.intake.ApplicationRecord;
import org.loket.intake.AttachingDocument;
import org.loket.intake.DraftingApplication;
import org.loket.intake.SubmittingApplication;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.InConflict;
import org.loket.kernel.NotEntitled;
import org.loket.kernel.NotKnown;
import org.loket.kernel.PermitNumber;
import org.loket.law.Facts;
import org.loket.law.category.Slot;
import org.loket.law.timelimit.RenewalWindow;
import org.loket.register.PermitRecord;
import org.loket.register.PermitState;
import org.loket.renewal.RenewalRecord;
import org.loket.renewal.RenewingPermit;

/** A permit until 31 December 2029 is renewed: possible from 30 June, in time until 31 October, filed late on 15 December. */
@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RenewalStoryTest {

    private final TestHouse house = new TestHouse(LocalDate.of(2026, 11, 21));
    private final Journey journey = new Journey(house);
    private PermitNumber number;
    private Actor anila;
    private CaseNumber renewal;

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
    void bothAreToldOnceWhenTheDayComes() {
        journey.sweepOn(LocalDate.of(2029, 6, 29));
        assertThat(journey.toldTo(anila)).doesNotContain("renewal-possible");
        assertThatThrownBy(() -> house.the(RenewingPermit.class).begin(People.EMPLOYER, number))
                .isInstanceOfSatisfying(InConflict.class, declined -> assertThat(declined.code())
                        .isEqualTo("renewal.too-early"));
        journey.sweepOn(LocalDate.of(2029, 6, 30));
        journey.sweepOn(LocalDate.of(2029, 6, 30));
        journey.sweepOn(LocalDate.of(2029, 7, 1));
        assertThat(journey.toldTo(anila)).containsOnlyOnce("renewal-possible");
        assertThat(journey.toldTo(People.EMPLOYER)).containsOnlyOnce("renewal-possible");
    }

    @Test
    @Order(2)
    void itIsInTimeUntilTwoMonthsBeforeTheEndAndNobodyElseRenews() {
        house.dayIs(LocalDate.of(2029, 10, 31));
        assertThat(look().timing()).isEqualTo(RenewalWindow.Timing.IN_TIME);
        house.dayIs(LocalDate.of(2029, 11, 1));
        assertThat(look().timing()).isEqualTo(RenewalWindow.Timing.LATE);
        assertThat(look().possible()).isTrue();
        RenewingPermit renewing = house.the(RenewingPermit.class);
        assertThatThrownBy(() -> renewing.begin(People.OTHER_EMPLOYER, number)).isInstanceOf(NotKnown.class);
        assertThatThrownBy(() -> renewing.begin(anila, number)).isInstanceOf(NotEntitled.class);
    }

    @Test
    @Order(3)
    void theDraftIsFilledInAndAsksForTheNewContractAlone() {
        house.dayIs(LocalDate.of(2029, 12, 10));
        RenewalRecord begun = house.the(RenewingPermit.class).begin(People.EMPLOYER, number);
        renewal = begun.application();
        assertThat(begun.reused()).extracting(RenewalRecord.Reused::slot).containsExactly(Slot.DIPLOMA, Slot.PASSPORT);
        ApplicationRecord draft = house.the(DraftingApplication.class).read(People.EMPLOYER, renewal);
        assertThat(draft.form().kind()).isEqualTo(Facts.Kind.RENEWAL);
        assertThat(draft.form().job().title()).isEqualTo("Software engineer");
        assertThat(draft.form().job().startsOn()).isEqualTo(LocalDate.of(2030, 1, 1));
        assertThat(draft.form().previous().validUntil()).isEqualTo(LocalDate.of(2029, 12, 31));
        assertThat(draft.missing()).containsExactly("CONTRACT");
        assertThatThrownBy(() -> house.the(RenewingPermit.class).begin(People.EMPLOYER, number))
                .isInstanceOfSatisfying(InConflict.class, declined -> assertThat(declined.code())
                        .isEqualTo("renewal.running"));
    }

    @Test
    @Order(4)
    void itIsFiledLateAndThatIsSaid() {
        house.dayIs(LocalDate.of(2029, 12, 15));
        house.the(AttachingDocument.class).attach(People.EMPLOYER, renewal, Slot.CONTRACT, Journey.pdf());
        house.the(SubmittingApplication.class).submit(People.EMPLOYER, renewal, null);
        assertThat(house.sql("select count(*) from journal_entry where kind = 'renewal-filed-late' and subject = '"
                        + renewal + "'"))
                .isEqualTo(1L);
    }

    @Test
    @Order(5)
    void whileItRunsTheCheckAnswersByThePermitAndThenSaysThatNothingIsDecided() {
        assertThat(journey.check(LocalDate.of(2029, 12, 31)).verdict()).isEqualTo(CheckAnswer.Verdict.ALLOWED);
        assertThat(journey.check(LocalDate.of(2030, 1, 1)).verdict()).isEqualTo(CheckAnswer.Verdict.NOT_ALLOWED);
        assertThat(journey.check(LocalDate.of(2030, 1, 1)).grounds())
                .extracting(CheckAnswer.Ground::code)
                .contains("renewal-undecided");
    }

    @Test
    @Order(6)
    void itIsGrantedAndSucceedsThePermitTheDayAfterItsLast() {
        house.the(ExaminingCase.class).examine(People.EXAMINER, renewal);
        journey.propose(
                renewal,
                new Proposal(
                        Outcome.GRANT,
                        List.of(),
                        LocalDate.of(2030, 1, 1),
                        LocalDate.of(2032, 12, 31),
                        "The higher education of the function was confirmed."));
        house.the(DecidingCase.class).decide(People.DECIDER, renewal, null);
        journey.sweepOn(LocalDate.of(2029, 12, 31));
        assertThat(permit().state()).isEqualTo(PermitState.VALID);
        journey.sweepOn(LocalDate.of(2030, 1, 1));
        assertThat(permit().state()).isEqualTo(PermitState.SUCCEEDED);
        assertThat(journey.check(LocalDate.of(2030, 1, 1)).validUntil()).isEqualTo(LocalDate.of(2032, 12, 31));
        assertThat(look().possible()).isFalse();
    }

    private RenewingPermit.Renewable look() {
        return house.the(RenewingPermit.class).look(People.EMPLOYER, number);
    }

    private PermitRecord permit() {
        return journey.permit(number);
    }
}
