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
 * which a term starts is not counted; a day on which the clock stands still is added, and so is an extension.
 *
 * @param end the rule for a last day that is no working day
 */
public record Deadline(Period term, Citation basis, List<ClockStep> steps, EndOfTerm end) {

    /**
     * One line of the explanation: what happened, and the last day as it stood after it.
     *
     * @param dueOn null while the clock stands still
     * @param because why the authority extended, in its own words; null for every other event
     * @param end what the rule for days that are no working days does to that last day; null where it is a working day
     */
    public record Line(Reason reason, LocalDate day, Citation basis, LocalDate dueOn, Reason end, String because) {}

    public Deadline {
        steps = List.copyOf(steps);
        requireOrder(steps);
    }

    // a clock starts once, then stops and resumes in turn, may be extended at any moment, and never runs backwards
    private static void requireOrder(List<ClockStep> steps) {
        boolean started = false;
        boolean running = false;
        LocalDate last = LocalDate.MIN;
        for (ClockStep step : steps) {
            boolean possible =
                    switch (step.kind()) {
                        case STARTED -> !started;
                        case STOPPED -> running;
                        case RESUMED -> started && !running;
                        case EXTENDED -> started;
                    };
            if (!possible || step.day().isBefore(last)) {
                throw new IllegalArgumentException("a clock cannot run like this: " + steps);
            }
            started = true;
            running = step.kind() == ClockStep.Kind.EXTENDED ? running : step.kind() != ClockStep.Kind.STOPPED;
            last = step.day();
        }
        if (!started) {
            throw new IllegalArgumentException("a clock begins with its start");
        }
    }

    public boolean isStopped() {
        return dueOn().isEmpty();
    }

    /** The last day of the term; empty while the clock stands still. */
    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(explain().get(steps.size() - 1).dueOn());
    }

    /** The deadline as it stood at the end of that day; empty before the clock started. */
    public Optional<Deadline> asOf(LocalDate day) {
        List<ClockStep> known =
                steps.stream().filter(step -> !step.day().isAfter(day)).toList();
        return known.isEmpty() ? Optional.empty() : Optional.of(new Deadline(term, basis, known, end));
    }

    /** One line for each event; the last day is absent while the clock stands still. */
    public List<Line> explain() {
        List<Line> lines = new ArrayList<>();
        LocalDate counted = null;
        LocalDate stoppedOn = null;
        for (ClockStep step : steps) {
            Reason reason =
                    switch (step.kind()) {
                        case STARTED -> {
                            counted = step.day().plus(term);
                            yield said("clock.started", step.day(), term);
                        }
                        case STOPPED -> {
                            stoppedOn = step.day();
                            yield Reason.of("clock.stopped", step.day());
                        }
                        case RESUMED -> {
                            long days = ChronoUnit.DAYS.between(stoppedOn, step.day());
                            counted = counted.plusDays(days);
                            stoppedOn = null;
                            yield Reason.of("clock.resumed", step.day(), days);
                        }
                        case EXTENDED -> {
                            counted = counted.plus(step.by());
                            yield said("clock.extended", step.day(), step.by());
                        }
                    };
            lines.add(line(step, reason, stoppedOn == null ? counted : null));
        }
        return lines;
    }

    /** Whether the term is over on that day; it never is while the clock stands still. */
    public boolean isPastOn(LocalDate day) {
        return dueOn().filter(day::isAfter).isPresent();
    }

    private Line line(ClockStep step, Reason reason, LocalDate counted) {
        return counted == null
                ? new Line(reason, step.day(), step.basis(), null, null, step.because())
                : new Line(
                        reason,
                        step.day(),
                        step.basis(),
                        end.lastDay(counted),
                        end.bearingOn(counted).orElse(null),
                        step.because());
    }

    private static Reason said(String what, LocalDate day, Period time) {
        return time.getDays() == 0
                ? Reason.of(what + "-months", day, time.toTotalMonths())
                : Reason.of(what + "-days", day, time.getDays());
    }
}
