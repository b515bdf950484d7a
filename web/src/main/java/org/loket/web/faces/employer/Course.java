package org.loket.web.faces.employer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.loket.kernel.TheClock;
import org.loket.worklist.Happened;

/** What mattered in the life of a file, for somebody who follows it. */
public final class Course {

    private static final String DOCUMENT = "document-received";

    /** Steps of the house itself, which change nothing for who waits. */
    private static final Set<String> LEFT_OUT = Set.of("notice-delivered", "application-changed", "letter-made");

    private Course() {}

    /**
     * What happened on a day, and in which function somebody did it.
     *
     * @param documents how many came in together
     */
    public record Event(LocalDate on, String kind, String function, int documents) {

        boolean continues(Event earlier) {
            return kind.equals(DOCUMENT)
                    && earlier.kind.equals(DOCUMENT)
                    && on.equals(earlier.on)
                    && function.equals(earlier.function);
        }
    }

    static List<Event> of(List<Happened> history) {
        List<Event> events = new ArrayList<>();
        for (Happened happened : history) {
            if (LEFT_OUT.contains(happened.kind())) {
                continue;
            }
            LocalDate on = happened.at().atZoneSameInstant(TheClock.BRUSSELS).toLocalDate();
            Event event = new Event(on, happened.kind(), happened.function(), 1);
            int last = events.size() - 1;
            if (last >= 0 && event.continues(events.get(last))) {
                events.set(last, new Event(on, DOCUMENT, event.function, events.get(last).documents + 1));
            } else {
                events.add(event);
            }
        }
        return events;
    }
}
