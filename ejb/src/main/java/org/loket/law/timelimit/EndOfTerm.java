package org.loket.law.timelimit;

import java.time.LocalDate;
import java.util.Optional;
import org.loket.law.Confidence;
import org.loket.law.Dated;
import org.loket.law.Reason;
import org.loket.law.TermEnd;
import org.loket.law.book.LawBook;

/** The rule for terms whose last day is no working day, as it is for terms that start on one day. */
public record EndOfTerm(TermEnd rule, Confidence confidence, WorkingDays workingDays) {

    private static final String RULE = "term-end";

    /** The rule for terms that start on that day. */
    public static EndOfTerm forTermStartedOn(LocalDate day) {
        return forTermStartedOn(day, LawBook.printed());
    }

    public static EndOfTerm forTermStartedOn(LocalDate day, LawBook book) {
        Dated<TermEnd> version = book.value(RULE, TermEnd.class).versionOn(day);
        return new EndOfTerm(version.value(), version.source().confidence(), new WorkingDays(book));
    }

    /** The last day of a term that would end on that day by counting alone. */
    public LocalDate lastDay(LocalDate counted) {
        return rule == TermEnd.NEXT_WORKING_DAY ? workingDays.onOrAfter(counted) : counted;
    }

    /** What the rule does to a last day that is no working day; nothing where it is one. */
    Optional<Reason> bearingOn(LocalDate counted) {
        if (workingDays.isWorkingDay(counted)) {
            return Optional.empty();
        }
        return Optional.of(Reason.of(
                rule == TermEnd.NEXT_WORKING_DAY ? "clock.moved" : "clock.not-moved", counted, lastDay(counted)));
    }
}
