package org.loket.trial;

import java.time.OffsetDateTime;
import java.util.Map;
import org.loket.kernel.Author;
import org.loket.kernel.Happening;

/** Every examination was judged again on its own facts, day and law. */
public record ExaminationsReplayed(long examinations, long differing, Author by, OffsetDateTime at)
        implements Happening {

    @Override
    public String subject() {
        return "law";
    }

    @Override
    public String kind() {
        return "examinations-replayed";
    }

    @Override
    public Map<String, String> particulars() {
        return Map.of("examinations", Long.toString(examinations), "differing", Long.toString(differing));
    }
}
