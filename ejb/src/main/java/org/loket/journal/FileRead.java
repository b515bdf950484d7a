package org.loket.journal;

import java.time.OffsetDateTime;
import java.util.Map;
import org.loket.kernel.Author;
import org.loket.kernel.Happening;

/** Somebody read a file, or a part of it, for a purpose. */
public record FileRead(String subject, Part part, Purpose purpose, Author by, OffsetDateTime at) implements Happening {

    static final String KIND = "file-read";

    /** Which part of a file was read. */
    public enum Part {
        FILE,
        DOCUMENT,
        LETTER,
        AUTHORISATION,
        SEARCH_WINDOW
    }

    /** Why it was read. */
    public enum Purpose {
        EXAMINATION,
        OWN_FILE,
        FILING,
        EMPLOYMENT_CHECK,
        RECRUITMENT,
        INSPECTION
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<String, String> particulars() {
        return Map.of("part", part.name(), "purpose", purpose.name());
    }
}
