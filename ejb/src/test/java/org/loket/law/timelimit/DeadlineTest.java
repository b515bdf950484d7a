package org.loket.law.timelimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loket.law.Citation;
import org.loket.law.NotYetInForce;
import org.loket.law.Reason;
import org.loket.law.book.LawBook;

class DeadlineTest {

    private static final LocalDate START = LocalDate.of(2026, 11, 21);

    @ParameterizedTest(name = "{0} from {1} ends {2}")
    @CsvSource({
        "DECISION, 2026-11-21, 2027-03-21",
        "DECISION, 2026-10-31, 2027-02-28",
        "DECISION, 2027-10-31, 2028-02-29",
        "COMPLETION, 2026-11-21, 2026-12-06",
        "COMPLETION, 2026-12-20, 2027-01-04",
        "APPEAL_TO_MINISTER, 2026-01-30, 2026-02-28",
        "APPEAL_TO_MINISTER, 2026-11-21, 2026-12-21",
        "COUNCIL_OF_STATE, 2026-11-21, 2027-01-20"
    })
    void aTermEndsOnTheDayTheLawSays(Term term, LocalDate from, LocalDate lastDay) {
        Deadline deadline = term.on(from).startingOn(from);

        assertThat(deadline.dueOn()).contains(lastDay);
        assertThat(deadline.isPastOn(lastDay)).isFalse();
        assertThat(deadline.isPastOn(lastDay.plusDays(1))).isTrue();
    }

    @Test
    void everyDayThatTheClockStandsStillIsAdded() {
        Deadline deadline = decision("2026-12-01", "2026-12-11", "2027-01-05", "2027-01-06");

        assertThat(deadline.dueOn()).contains(LocalDate.of(2027, 4, 1));
        assertThat(deadline.isStopped()).isFalse();
    }

    @Test
    void whileTheClockStandsStillThereIsNoLastDay() {
        Deadline deadline = decision("2026-12-01");

        assertThat(deadline.isStopped()).isTrue();
        assertThat(deadline.dueOn()).isEmpty();
        assertThat(deadline.isPastOn(LocalDate.of(2099, 1, 1))).isFalse();
    }

    @Test
    void aStopAndARestartOnOneDayChangeNothing() {
        assertThat(decision("2026-12-01", "2026-12-01").dueOn()).contains(LocalDate.of(2027, 3, 21));
    }

    @Test
    void theDeadlineSaysStepByStepWhyItFallsWhereItFalls() {
        List<Deadline.Line> lines = decision("2026-12-01", "2026-12-11").explain();

        assertThat(lines)
                .extracting(line -> line.reason().key())
                .containsExactly("clock.started-months", "clock.stopped", "clock.resumed");
        assertThat(lines)
                .extracting(Deadline.Line::dueOn)
                .containsExactly(LocalDate.of(2027, 3, 21), null, LocalDate.of(2027, 3, 31));
        assertThat(lines).allSatisfy(line -> assertThat(line.basis()).isNotNull());
    }

    @Test
    void anExtensionIsAddedAndNamesItsBasis() {
        Length length = Term.DECISION_DIRECTIVE.on(START);
        Length extension =
                Term.DECISION_DIRECTIVE.extensionOn(START, LawBook.printed()).orElseThrow();
        Deadline deadline = length.running(List.of(
                new ClockStep(ClockStep.Kind.STARTED, START, length.citation()),
                new ClockStep(ClockStep.Kind.EXTENDED, START.plusDays(60), extension.citation(), extension.time())));

        assertThat(deadline.dueOn()).contains(START.plusDays(120));
        assertThat(deadline.explain().get(1).reason())
                .isEqualTo(Reason.of("clock.extended-days", START.plusDays(60), 30));
        assertThat(deadline.explain().get(1).basis()).hasToString("Directive (EU) 2024/1233, art. 5");
    }

    @Test
    void anExtensionWhileTheClockStandsStillCountsOnceItRunsAgain() {
        Citation basis = new Citation("an act", "1");
        List<ClockStep> steps = new ArrayList<>(List.of(
                new ClockStep(ClockStep.Kind.STARTED, START, basis),
                new ClockStep(ClockStep.Kind.STOPPED, START.plusDays(10), basis),
                new ClockStep(ClockStep.Kind.EXTENDED, START.plusDays(12), basis, Period.ofDays(30))));
        Length length = Term.DECISION_BLUE_CARD.on(START);

        assertThat(length.running(steps).isStopped()).isTrue();
        steps.add(new ClockStep(ClockStep.Kind.RESUMED, START.plusDays(15), basis));
        assertThat(length.running(steps).dueOn()).contains(START.plusDays(90 + 30 + 5));
    }

    @Test
    void onlyAnExtensionAddsToATermAndItCannotTakeAway() {
        Citation basis = new Citation("an act", "1");

        assertThatThrownBy(() -> new ClockStep(ClockStep.Kind.EXTENDED, START, basis))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ClockStep(ClockStep.Kind.STOPPED, START, basis, Period.ofDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ClockStep(ClockStep.Kind.EXTENDED, START, basis, Period.ofDays(-1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ClockStep(ClockStep.Kind.EXTENDED, START, basis, Period.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aClockThatCannotRunIsRefused() {
        assertThatThrownBy(() -> running(ClockStep.Kind.STOPPED)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> running()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> running(ClockStep.Kind.STARTED, ClockStep.Kind.RESUMED))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> decision("2026-12-11", "2026-12-01")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noTermIsKnownBeforeItsLaw() {
        assertThatThrownBy(() -> Term.DECISION.on(LocalDate.of(2018, 12, 23))).isInstanceOf(NotYetInForce.class);
    }

    private static Deadline decision(String... stopsAndRestarts) {
        Length length = Term.DECISION.on(START);
        List<ClockStep> steps = new ArrayList<>();
        steps.add(new ClockStep(ClockStep.Kind.STARTED, START, length.citation()));
        for (int i = 0; i < stopsAndRestarts.length; i++) {
            ClockStep.Kind kind = i % 2 == 0 ? ClockStep.Kind.STOPPED : ClockStep.Kind.RESUMED;
            steps.add(new ClockStep(kind, LocalDate.parse(stopsAndRestarts[i]), length.citation()));
        }
        return length.running(steps);
    }

    private static Deadline running(ClockStep.Kind... kinds) {
        Citation basis = new Citation("an act", "1");
        List<ClockStep> steps = new ArrayList<>();
        for (ClockStep.Kind kind : kinds) {
            steps.add(new ClockStep(kind, START, basis));
        }
        return Term.DECISION.on(START).running(steps);
    }
}
