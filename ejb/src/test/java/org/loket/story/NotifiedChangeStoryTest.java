package org.loket.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.loket.access.Actor;
import org.loket.amendment.AmendmentGiven;
import org.loket.amendment.ConfirmingAmendment;
import org.loket.amendment.ProposingAmendment;
import org.loket.amendment.Provided;
import org.loket.amendment.Subject;
import org.loket.casework.AskingInformation;
import org.loket.casework.CaseRecord;
import org.loket.casework.Outcome;
import org.loket.casework.Proposal;
import org.loket.casework.ReadingCase;
import org.loket.casework.Stage;
import org.loket.intake.ApplicationForm;
import org.loket.kernel.Author;
import org.loket.kernel.CaseNumber;
import org.loket.law.ChangeRegime;
import org.loket.law.Confidence;
import org.loket.law.category.Category;
import org.loket.law.timelimit.ClockStep;
import org.loket.law.transfer.ChangeOfEmployer;
import org.loket.register.PermitRecord;
import org.loket.transfer.AnsweringOffer;
import org.loket.transfer.TransferState;

/** Under the regime of notification the holder of a Blue Card changes employer: thirty days to object, on the clock. */
@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NotifiedChangeStoryTest {

    private static final LocalDate ACCEPTED = LocalDate.of(2027, 6, 1);
    private static final LocalDate LAST_DAY_TO_OBJECT = ACCEPTED.plusDays(30);

    private static final Proposal FOR_TWO_YEARS =
            new Proposal(Outcome.GRANT, List.of(), LocalDate.of(2027, 1, 1), LocalDate.of(2028, 12, 31), null);

    private final TestHouse house = new TestHouse(LocalDate.of(2026, 11, 21));
    private final Offers offers = Offers.of(house, blueCard(SampleForms.engineer()));
    private final Offers others =
            Offers.of(house, blueCard(Offers.toSomebodyElse(house).form()));
    private PermitRecord permit;
    private PermitRecord held;
    private Actor anila;
    private CaseNumber offer;

    @BeforeAll
    void twoBlueCardsAreGrantedAndTheRegimeIsNotification() {
        permit = offers.granted(FOR_TWO_YEARS);
        held = others.granted(FOR_TWO_YEARS);
        anila = People.worker(permit.worker());
        UUID amendment = house.the(ProposingAmendment.class)
                .propose(
                        People.POLICY,
                        new AmendmentGiven(
                                Subject.REGIME,
                                ChangeRegime.QUESTION,
                                LocalDate.of(2027, 1, 1),
                                Provided.value(ChangeRegime.NOTIFICATION.name()),
                                "Belgisch Staatsblad",
                                Confidence.CERTAIN),
                        null)
                .id();
        house.the(ConfirmingAmendment.class).confirm(People.OTHER_POLICY, amendment, null);
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    @Order(1)
    void theWorkerAcceptsAndTheAuthorityHasThirtyDays() {
        offer = accepted(ACCEPTED);
        assertThat(offers.read(anila, offer).objectionUntil()).isEqualTo(LAST_DAY_TO_OBJECT);
        ChangeOfEmployer rules = file().takeover().rules();
        assertThat(rules.applied()).isEqualTo(ChangeRegime.NOTIFICATION);
        assertThat(file().deadline().steps())
                .extracting(ClockStep::kind, ClockStep::basis)
                .containsExactly(tuple(ClockStep.Kind.STARTED, rules.citation()));
    }

    @Test
    @Order(2)
    void aQuestionStopsTheThirtyDaysAndTheAnswerLetsThemGoOn() {
        house.dayIs(ACCEPTED.plusDays(10));
        UUID question = house.the(AskingInformation.class)
                .ask(People.EXAMINER, offer, null, "Which joint committee?")
                .id();
        offers.sweepOn(LAST_DAY_TO_OBJECT.plusDays(1));
        assertThat(offers.read(anila, offer).state()).isEqualTo(TransferState.ACCEPTED);
        house.dayIs(ACCEPTED.plusDays(50));
        house.the(AskingInformation.class).answer(People.OTHER_EMPLOYER, offer, question, "200.");
        assertThat(offers.read(anila, offer).objectionUntil()).isEqualTo(LAST_DAY_TO_OBJECT.plusDays(40));
    }

    @Test
    @Order(3)
    void nobodyObjectsUntilTheLastDayAndTheDayAfterItIsDone() {
        LocalDate last = LAST_DAY_TO_OBJECT.plusDays(40);
        offers.sweepOn(last);
        assertThat(offers.read(anila, offer).state()).isEqualTo(TransferState.ACCEPTED);
        offers.sweepOn(last.plusDays(1));
        assertThat(offers.read(anila, offer).state()).isEqualTo(TransferState.SETTLED);
        assertThat(file().stage()).isEqualTo(Stage.GRANTED);
        assertThat(file().decidedBy()).isEqualTo(Author.HOUSE.account());
    }

    @Test
    @Order(4)
    void oneThatIsHeldForAYearGoesAlongAtOnce() {
        LocalDate day = held.validFrom().plus(Period.ofMonths(12));
        house.dayIs(day);
        Actor holder = People.worker(held.worker());
        CaseNumber free = others.make(Offers.THIRD, held, job(day));
        house.the(AnsweringOffer.class).accept(holder, free);
        assertThat(others.read(holder, free).state()).isEqualTo(TransferState.SETTLED);
    }

    private CaseNumber accepted(LocalDate day) {
        house.dayIs(day);
        CaseNumber made = offers.make(People.OTHER_EMPLOYER, permit, job(day));
        offers.contract(People.OTHER_EMPLOYER, made);
        house.the(AnsweringOffer.class).accept(anila, made);
        return made;
    }

    private static ApplicationForm.Job job(LocalDate day) {
        return Offers.engineer("70000", day.plusMonths(1), LocalDate.of(2029, 6, 30));
    }

    private CaseRecord file() {
        return house.inTransaction(() -> house.the(ReadingCase.class).of(offer));
    }

    private static ApplicationForm blueCard(ApplicationForm form) {
        return new ApplicationForm(
                Category.BLUE_CARD,
                form.kind(),
                form.worker(),
                form.employer(),
                SampleForms.engineer("70000").job(),
                form.vacancy(),
                form.previous(),
                form.engagement(),
                form.history());
    }
}
