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

/** The authority settled a dispute about the end; {@code lastDay} is null where the employment goes on. */
public record EndSettled(
        CaseNumber caseNumber,
        PermitNumber permit,
        WorkerNumber worker,
        EnterpriseNumber enterprise,
        LocalDate lastDay,
        Author by,
        OffsetDateTime at)
        implements Happening {

    @Override
    public String subject() {
        return caseNumber.text();
    }

    @Override
    public String kind() {
        return "employment-end-settled";
    }

    @Override
    public Map<String, String> particulars() {
        return Map.of("permit", permit.text(), "lastDay", String.valueOf(lastDay));
    }
}
