package org.loket.law.timelimit;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.loket.law.Citation;
import org.loket.law.Reason;

/**
 * The last day of a term, computed from the events on its clock and able to say why it falls where it falls. The day on
 * which a term starts is not counted; a day on which the clock stands still is added.
 */
public record Deadline(Period term, Citation basis, List<ClockStep> steps) {

    /** One line of the explanation: what happened, and the last day as it stood after it. */
    public record Line(Reason reason, LocalDate day, Citation basis, LocalDate dueOn) {}

    public Deadline {
        steps = List.copyOf(steps);
        requireOrder(steps);
    }

    // a clock starts once, then stops and resumes in turn, and never runs backwards
    private static void requireOrder(List<ClockStep> steps) {
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a clock begins with its start");
        }
        for (int i = 0; i < steps.size(); i++) {
            ClockStep.Kind expected =
                    i == 0 ? ClockStep.Kind.STARTED : i % 2 == 1 ? ClockStep.Kind.STOPPED : ClockStep.Kind.RESUMED;
            boolean backwards =
                    i > 0 && steps.get(i).day().isBefore(steps.get(i - 1).day());
            if (steps.get(i).kind() != expected || backwards) {
                throw new IllegalArgumentException("a clock cannot run like this: " + steps);
            }
        }
    }

    public boolean isStopped() {
        return steps.get(steps.size() - 1).kind() == ClockStep.Kind.STOPPED;
    }

    /** The last day of the term; empty while the clock stands still. */
    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(explain().get(steps.size() - 1).dueOn());
    }

    /** One line for each event; the last day is absent while the clock stands still. */
    public List<Line> explain() {
        List<Line> lines = new ArrayList<>();
        LocalDate due = null;
        LocalDate stoppedOn = null;
        for (ClockStep step : steps) {
            Reason reason =
                    switch (step.kind()) {
                        case STARTED -> {
                            due = step.day().plus(term);
                            yield started(step.day());
                        }
                        case STOPPED -> {
                            stoppedOn = step.day();
                            yield Reason.of("clock.stopped", step.day());
                        }
                        case RESUMED -> {
                            long days = ChronoUnit.DAYS.between(stoppedOn, step.day());
                            due = due.plusDays(days);
                            stoppedOn = null;
                            yield Reason.of("clock.resumed", step.day(), days);
                        }
                    };
            lines.add(new Line(reason, step.day(), step.basis(), stoppedOn == null ? due : null));
        }
        return lines;
    }

    /** Whether the term is over on that day; it never is while the clock stands still. */
    public boolean isPastOn(LocalDate day) {
        return dueOn().filter(day::isAfter).isPresent();
    }

    private Reason started(LocalDate day) {
        return term.getDays() == 0
                ? Reason.of("clock.started-months", day, term.toTotalMonths())
                : Reason.of("clock.started-days", day, term.getDays());
    }
}
