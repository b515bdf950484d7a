package org.loket.casework;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.loket.kernel.Author;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.Happening;

/** An official established facts beside the form; the journal keeps which fields and from what, not their values. */
public record FactsEstablished(CaseNumber number, List<String> fields, String basis, Author by, OffsetDateTime at)
        implements Happening {

    @Override
    public String subject() {
        return number.text();
    }

    @Override
    public String kind() {
        return "facts-established";
    }

    @Override
    public Map<String, String> particulars() {
        return Map.of("fields", String.join(", ", fields), "basis", basis);
    }
}
