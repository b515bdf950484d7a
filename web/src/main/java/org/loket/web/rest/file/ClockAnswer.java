package org.loket.web.rest.file;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.loket.law.timelimit.ClockStep;
import org.loket.law.timelimit.Deadline;
import org.loket.web.text.Text;

/**
 * The clock of a case: how long the authority has, what happened to the clock and where that puts the last day.
 *
 * @param dueOn null while the clock stands still
 */
public record ClockAnswer(Period term, CitationAnswer basis, LocalDate dueOn, boolean stopped, List<Event> events) {

    /**
     * One event on the clock.
     *
     * @param dueOn the last day as it stood after it; null while the clock stood still
     * @param reason why the authority extended its term, in its own words; null for every other event
     * @param nonWorkingDay what becomes of that last day because it is no working day; null where it is one
     */
    public record Event(
            ClockStep.Kind kind,
            LocalDate on,
            CitationAnswer basis,
            String explanation,
            LocalDate dueOn,
            String nonWorkingDay,
            String reason) {}

    public static ClockAnswer of(Deadline deadline, Text text) {
        List<Deadline.Line> lines = deadline.explain();
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Deadline.Line line = lines.get(i);
            events.add(new Event(
                    deadline.steps().get(i).kind(),
                    line.day(),
                    CitationAnswer.of(line.basis(), text),
                    text.reason(line.reason()),
                    line.dueOn(),
                    line.end() == null ? null : text.reason(line.end()),
                    line.because()));
        }
        return new ClockAnswer(
                deadline.term(),
                CitationAnswer.of(deadline.basis(), text),
                deadline.dueOn().orElse(null),
                deadline.isStopped(),
                events);
    }
}
