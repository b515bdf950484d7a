package org.loket.employment;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import org.loket.kernel.Author;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.Happening;
import org.loket.kernel.PermitNumber;
import org.loket.kernel.WorkerNumber;

/** A party named the last day of an employment; {@code objectionUntil} is null where nobody can object any more. */
public record EndReported(
        CaseNumber caseNumber,
        PermitNumber permit,
        WorkerNumber worker,
        EnterpriseNumber enterprise,
        Party party,
        LocalDate lastDay,
        LocalDate objectionUntil,
        EmploymentState state,
        Author by,
        OffsetDateTime at)
        implements Happening {

    @Override
    public String subject() {
        return caseNumber.text();
    }

    @Override
    public String kind() {
        return "employment-end-reported";
    }

    @Override
    public Map<String, String> particulars() {
        return Map.of(
                "permit", permit.text(), "party", party.name(), "lastDay", lastDay.toString(), "state", state.name());
    }
}
