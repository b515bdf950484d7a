package org.loket.law.timelimit;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.loket.law.Citation;
import org.loket.law.Confidence;

/** How long a term is, under which provision. */
public record Length(Period time, Citation citation, Confidence confidence) {

    /** The deadline when the term starts on that day and runs without a stop. */
    public Deadline startingOn(LocalDate day) {
        return running(List.of(new ClockStep(ClockStep.Kind.STARTED, day, citation)));
    }

    /** The deadline after all that happened to the clock. */
    public Deadline running(List<ClockStep> steps) {
        return new Deadline(time, citation, steps);
    }
}
