package org.loket.web.rest.file;

import java.time.OffsetDateTime;
import java.util.List;
import org.loket.web.text.Text;
import org.loket.worklist.Happened;

/** One line of a file's history: what happened, in which function somebody did it, and when. */
public record HappenedAnswer(String kind, String text, String function, OffsetDateTime at) {

    public static List<HappenedAnswer> of(List<Happened> history, Text text) {
        return history.stream()
                .map(line -> new HappenedAnswer(
                        line.kind(), text.say("happening." + line.kind()), line.function(), line.at()))
                .toList();
    }
}
