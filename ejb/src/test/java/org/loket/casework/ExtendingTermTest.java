package org.loket.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.loket.access.Actor;
import org.loket.amendment.AmendmentGiven;
import org.loket.amendment.ConfirmingAmendment;
import org.loket.amendment.ProposingAmendment;
import org.loket.amendment.Provided;
import org.loket.amendment.Subject;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.Declined;
import org.loket.kernel.Invalid;
import org.loket.kernel.NotEntitled;
import org.loket.kernel.Violation;
import org.loket.law.Confidence;
import org.loket.law.Provision;
import org.loket.law.timelimit.ClockStep;
import org.loket.law.timelimit.Deadline;
import org.loket.notice.DeliveringNotices;
import org.loket.notice.NoticeRecord;
import org.loket.notice.ReadingNotices;
import org.loket.story.HouseTest;
import org.loket.story.Journey;
import org.loket.story.People;
import org.loket.story.SampleForms;
import org.loket.story.TestHouse;
import org.loket.worklist.ReadingFile;

/** From 2027 the directive sets the time to decide on highly skilled work: 90 days, and once 30 more for a complex file. */
@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExtendingTermTest {

    private static final LocalDate BEFORE = LocalDate.of(2026, 11, 21);
    private static final LocalDate FILED = LocalDate.of(2027, 1, 4);
    private static final String REASON = "The diploma is being verified abroad.";

    private final TestHouse house = new TestHouse(BEFORE);
    private final Journey journey = new Journey(house);
    private CaseNumber former;
    private CaseNumber number;

    @BeforeAll
    void theDirectiveIsChosen() {
        former = journey.submit(SampleForms.engineer());
        var proposed = house.the(ProposingAmendment.class)
                .propose(
                        People.POLICY,
                        new AmendmentGiven(
                                Subject.VALUE,
                                "decision-basis.highly-skilled",
                                LocalDate.of(2027, 1, 1),
                                Provided.value("DIRECTIVE"),
                                "Belgisch Staatsblad, 1 December 2026",
                                Confidence.CERTAIN),
                        null);
        house.the(ConfirmingAmendment.class).confirm(People.LEAD, proposed.id(), null);
    }

    @BeforeEach
    void anEmployerFiles() {
        house.dayIs(FILED);
        number = journey.submit(SampleForms.engineer());
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void thirtyDaysAreAddedAndTheReasonStandsWithTheClock() {
        assertThat(deadline(number).dueOn()).contains(FILED.plusDays(90));
        house.dayIs(FILED.plusDays(60));
        extend(number, " " + REASON + " ");
        Deadline deadline = deadline(number);
        assertThat(deadline.dueOn()).contains(FILED.plusDays(120));
        assertThat(deadline.explain()).last().satisfies(line -> {
            assertThat(line.day()).isEqualTo(FILED.plusDays(60));
            assertThat(line.basis()).isEqualTo(Provision.DIRECTIVE_2024.citation());
            assertThat(line.because()).isEqualTo(REASON);
        });
    }

    @Test
    void bothPartiesAreTold() {
        extend(number, REASON);
        DeliveringNotices delivering = house.the(DeliveringNotices.class);
        delivering.owed(100).forEach(delivering::deliver);
        Actor worker = People.worker(house.the(ReadingFile.class)
                .forExamination(People.EXAMINER, number)
                .state()
                .worker());
        for (Actor party : List.of(People.EMPLOYER, worker)) {
            assertThat(house.the(ReadingNotices.class).latest(party, 100))
                    .filteredOn(notice -> notice.caseNumber().equals(number))
                    .extracting(NoticeRecord::kind)
                    .contains("term-extended");
        }
    }

    @Test
    void whatTheClockStoodStillIsAddedToTheExtension() {
        InformationRequestRecord asked =
                house.the(AskingInformation.class).ask(People.EXAMINER, number, null, "Which joint committee?");
        extend(number, REASON);
        assertThat(deadline(number).dueOn()).isEmpty();
        house.dayIs(FILED.plusDays(10));
        house.the(AskingInformation.class).answer(People.EMPLOYER, number, asked.id(), "200.");
        assertThat(deadline(number).dueOn()).contains(FILED.plusDays(130));
        assertThat(deadline(number).steps())
                .extracting(ClockStep::kind)
                .containsExactly(
                        ClockStep.Kind.STARTED,
                        ClockStep.Kind.STOPPED,
                        ClockStep.Kind.EXTENDED,
                        ClockStep.Kind.RESUMED);
    }

    @Test
    void itIsDoneOnceAndInTime() {
        house.dayIs(FILED.plusDays(91));
        assertThat(code(() -> extend(number, REASON))).isEqualTo("extension.too-late");
        house.dayIs(FILED.plusDays(90));
        extend(number, REASON);
        assertThat(code(() -> extend(number, REASON))).isEqualTo("extension.once");
        assertThat(leeway(number).extension()).isNull();
    }

    @Test
    void aCaseThatWasFiledUnderTheAgreementIsNotExtended() {
        assertThat(leeway(number).extension().time()).isEqualTo(Period.ofDays(30));
        assertThat(leeway(former).extension()).isNull();
        assertThat(code(() -> extend(former, REASON))).isEqualTo("extension.not-in-law");
    }

    @Test
    void whatIsProposedOrDecidedIsNotExtended() {
        house.the(ExaminingCase.class).examine(People.EXAMINER, number);
        journey.propose(number, Journey.grant());
        assertThat(code(() -> extend(number, REASON))).isEqualTo("not-under-examination");
        journey.decide(number);
        assertThat(code(() -> extend(number, REASON))).isEqualTo("already-decided");
    }

    @Test
    void anOfficialDoesItAndSaysWhy() {
        for (Actor other : List.of(People.EMPLOYER, People.POLICY)) {
            assertThatThrownBy(() -> house.the(ExtendingTerm.class).extend(other, number, null, REASON))
                    .isInstanceOf(NotEntitled.class);
        }
        for (String nothing : List.of("", "  ", "x".repeat(1001))) {
            assertThatThrownBy(() -> extend(number, nothing))
                    .isInstanceOfSatisfying(Invalid.class, declined -> assertThat(declined.violations())
                            .extracting(Violation::field)
                            .containsExactly("reason"));
        }
        assertThat(deadline(number).dueOn()).contains(FILED.plusDays(90));
    }

    private void extend(CaseNumber file, String reason) {
        house.the(ExtendingTerm.class).extend(People.EXAMINER, file, null, reason);
    }

    private Deadline deadline(CaseNumber file) {
        return house.the(ReadingFile.class)
                .forExamination(People.EXAMINER, file)
                .state()
                .deadline();
    }

    private Leeway leeway(CaseNumber file) {
        return house.inTransaction(() -> house.the(ReadingCase.class).leewayOf(file));
    }

    private static String code(Runnable act) {
        try {
            act.run();
            return null;
        } catch (Declined declined) {
            return declined.code();
        }
    }
}
