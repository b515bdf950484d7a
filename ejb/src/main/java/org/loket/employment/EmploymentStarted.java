package org.loket.employment;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import org.loket.kernel.Author;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.Happening;
import org.loket.kernel.PermitNumber;

/** The first day of an employment was reported. */
public record EmploymentStarted(
        CaseNumber caseNumber, PermitNumber permit, LocalDate startedOn, Author by, OffsetDateTime at)
        implements Happening {

    @Override
    public String subject() {
        return caseNumber.text();
    }

    @Override
    public String kind() {
        return "employment-started";
    }

    @Override
    public Map<String, String> particulars() {
        return Map.of("permit", permit.text(), "startedOn", startedOn.toString());
    }
}
