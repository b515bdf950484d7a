package org.loket.law.timelimit;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.loket.law.Citation;
import org.loket.law.Confidence;
import org.loket.law.book.LawBook;

/** How long a term is, under which provision. */
public record Length(Period time, Citation citation, Confidence confidence, LawBook book) {

    /** The deadline when the term starts on that day and runs without a stop. */
    public Deadline startingOn(LocalDate day) {
        return running(List.of(new ClockStep(ClockStep.Kind.STARTED, day, citation)));
    }

    /** The last day of the term when it starts on that day and runs without a stop. */
    public LocalDate lastDayFrom(LocalDate day) {
        return startingOn(day).dueOn().orElseThrow();
    }

    /** The deadline after all that happened to the clock. */
    public Deadline running(List<ClockStep> steps) {
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a clock begins with its start");
        }
        return new Deadline(
                time, citation, steps, EndOfTerm.forTermStartedOn(steps.get(0).day(), book));
    }
}
