package org.loket.register;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import org.loket.kernel.Author;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.Happening;
import org.loket.kernel.PermitNumber;
import org.loket.kernel.WorkerNumber;

/** The last day of the work under a permit is settled; why is not for its employer to know. */
public record EmploymentEnding(
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
        // not the file, whose history the employer reads
        return permit.text();
    }

    @Override
    public String kind() {
        return "employment-ending";
    }

    @Override
    public Map<String, String> particulars() {
        return Map.of("permit", permit.text(), "lastDay", lastDay.toString());
    }
}
