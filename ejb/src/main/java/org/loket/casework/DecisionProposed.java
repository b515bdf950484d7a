package org.loket.casework;

import java.time.OffsetDateTime;
import java.util.Map;
import org.loket.kernel.Author;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.Happening;

/** An official proposes a decision. */
public record DecisionProposed(CaseNumber number, Outcome outcome, Author by, OffsetDateTime at) implements Happening {

    @Override
    public String subject() {
        return number.text();
    }

    @Override
    public String kind() {
        return "decision-proposed";
    }

    @Override
    public Map<String, String> particulars() {
        return Map.of("outcome", outcome.name());
    }
}
