package org.loket.amendment;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.loket.kernel.Author;
import org.loket.kernel.Happening;

/** Another official confirmed a new version of the law: it comes into force on its first day. */
public record AmendmentConfirmed(UUID id, Subject of, String name, LocalDate from, Author by, OffsetDateTime at)
        implements Happening {

    @Override
    public String subject() {
        return id.toString();
    }

    @Override
    public String kind() {
        return "amendment-confirmed";
    }

    @Override
    public Map<String, String> particulars() {
        return Map.of("of", of.name(), "name", name, "from", from.toString());
    }
}
