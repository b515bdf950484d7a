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

/** The time has come in which a permit can be renewed. */
public record RenewalPossible(
        CaseNumber caseNumber,
        PermitNumber permit,
        WorkerNumber worker,
        EnterpriseNumber enterprise,
        LocalDate validUntil,
        Author by,
        OffsetDateTime at)
        implements Happening {

    @Override
    public String subject() {
        return permit.text();
    }

    @Override
    public String kind() {
        return "renewal-possible";
    }

    @Override
    public Map<String, String> particulars() {
        return Map.of("validUntil", validUntil.toString());
    }
}
