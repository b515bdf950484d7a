package org.loket.employment;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import org.loket.kernel.Author;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.Happening;
import org.loket.kernel.PermitNumber;

/** The end of an employment became final. */
public record EndFinal(
        CaseNumber caseNumber, PermitNumber permit, LocalDate lastDay, Finality finality, Author by, OffsetDateTime at)
        implements Happening {

    @Override
    public String subject() {
        return caseNumber.text();
    }

    @Override
    public String kind() {
        return "employment-end-final";
    }

    @Override
    public Map<String, String> particulars() {
        return Map.of("permit", permit.text(), "lastDay", lastDay.toString(), "finality", finality.name());
    }
}
