package org.loket.amendment;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.loket.kernel.Author;
import org.loket.kernel.Happening;

/** A proposal to amend the law was withdrawn. */
public record AmendmentWithdrawn(UUID id, Subject of, String name, LocalDate from, Author by, OffsetDateTime at)
        implements Happening {

    @Override
    public String subject() {
        return id.toString();
    }

    @Override
    public String kind() {
        return "amendment-withdrawn";
    }

    @Override
    public Map<String, String> particulars() {
        return Map.of("of", of.name(), "name", name, "from", from.toString());
    }
}
