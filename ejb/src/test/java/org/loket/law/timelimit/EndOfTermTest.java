package org.loket.law.timelimit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loket.law.Confidence;
import org.loket.law.Reason;
import org.loket.law.Source;
import org.loket.law.TermEnd;
import org.loket.law.book.LawBook;

class EndOfTermTest {

    private static final LocalDate AMENDED = LocalDate.of(2027, 1, 1);
    private static final LawBook MOVING = LawBook.printed()
            .withValue("term-end", AMENDED, TermEnd.NEXT_WORKING_DAY, new Source("a decree", Confidence.CERTAIN));

    @ParameterizedTest(name = "{0} from {1}: as printed {2}, if the law moved it {3}")
    @CsvSource({
        // a Saturday, a Sunday, a Monday
        "COMPLETION, 2027-02-19, 2027-03-06, 2027-03-08",
        "COMPLETION, 2027-02-20, 2027-03-07, 2027-03-08",
        "COMPLETION, 2027-02-21, 2027-03-08, 2027-03-08",
        // Easter Monday behind the weekend, Christmas before one, New Year on a Saturday
        "COMPLETION, 2027-03-12, 2027-03-27, 2027-03-30",
        "COMPLETION, 2028-12-10, 2028-12-25, 2028-12-26",
        "COMPLETION, 2027-12-10, 2027-12-25, 2027-12-27",
        // 1 November on a Monday, 11 November on a Thursday
        "APPEAL_TO_MINISTER, 2027-09-30, 2027-10-30, 2027-11-02",
        "APPEAL_TO_MINISTER, 2027-10-11, 2027-11-11, 2027-11-12"
    })
    void aLastDayThatIsNoWorkingDayStaysUnlessTheLawMovesIt(
            Term term, LocalDate from, LocalDate printed, LocalDate moved) {
        assertThat(term.on(from).lastDayFrom(from)).isEqualTo(printed);
        assertThat(term.on(from, MOVING).lastDayFrom(from)).isEqualTo(moved);
    }

    @Test
    void theRuleIsThatOfTheDayOnWhichTheTermStarts() {
        LocalDate before = LocalDate.of(2026, 12, 31);

        assertThat(EndOfTerm.forTermStartedOn(before, MOVING).rule()).isEqualTo(TermEnd.AS_COUNTED);
        assertThat(EndOfTerm.forTermStartedOn(AMENDED, MOVING).rule()).isEqualTo(TermEnd.NEXT_WORKING_DAY);
        assertThat(Term.DECISION.on(before, MOVING).lastDayFrom(before)).isEqualTo("2027-04-30");
    }

    @Test
    void thatATermStaysOnASundayIsShownAsUnconfirmed() {
        assertThat(EndOfTerm.forTermStartedOn(LocalDate.of(2026, 11, 21)).confidence())
                .isEqualTo(Confidence.UNCERTAIN);
    }

    @Test
    void aLastDayThatIsNoWorkingDayIsExplained() {
        LocalDate friday = LocalDate.of(2027, 2, 19);
        LocalDate saturday = LocalDate.of(2027, 3, 6);

        assertThat(explained(LawBook.printed(), friday)).containsExactly("clock.not-moved");
        assertThat(explained(MOVING, friday)).containsExactly("clock.moved");
        assertThat(explained(MOVING, friday.plusDays(2))).containsExactly((String) null);
        assertThat(Term.COMPLETION
                        .on(friday, MOVING)
                        .startingOn(friday)
                        .explain()
                        .get(0)
                        .end())
                .isEqualTo(Reason.of("clock.moved", saturday, saturday.plusDays(2)));
    }

    @Test
    void aMovedDayIsNotCountedOnFromWhenTheClockStops() {
        LocalDate start = LocalDate.of(2027, 2, 19);
        Length length = Term.COMPLETION.on(start, MOVING);
        Deadline deadline = length.running(List.of(
                new ClockStep(ClockStep.Kind.STARTED, start, length.citation()),
                new ClockStep(ClockStep.Kind.STOPPED, start.plusDays(1), length.citation()),
                new ClockStep(ClockStep.Kind.RESUMED, start.plusDays(4), length.citation())));

        assertThat(deadline.dueOn()).contains(LocalDate.of(2027, 3, 9));
    }

    private static List<String> explained(LawBook book, LocalDate from) {
        return Term.COMPLETION.on(from, book).startingOn(from).explain().stream()
                .map(line -> line.end() == null ? null : line.end().key())
                .toList();
    }
}
