package org.loket.casework;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import org.loket.kernel.Author;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.Happening;

/** The authority has a complete application in hand. */
public record CaseOpened(CaseNumber number, LocalDate dueOn, Author by, OffsetDateTime at) implements Happening {

    @Override
    public String subject() {
        return number.text();
    }

    @Override
    public String kind() {
        return "case-opened";
    }

    @Override
    public Map<String, String> particulars() {
        return Map.of("dueOn", dueOn.toString());
    }
}
