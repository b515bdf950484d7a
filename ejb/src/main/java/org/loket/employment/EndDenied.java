package org.loket.employment;

import java.time.OffsetDateTime;
import java.util.Map;
import org.loket.kernel.Author;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.Happening;
import org.loket.kernel.PermitNumber;
import org.loket.kernel.WorkerNumber;

/** A party said that an employment of which the end was reported goes on. */
public record EndDenied(
        CaseNumber caseNumber,
        PermitNumber permit,
        WorkerNumber worker,
        EnterpriseNumber enterprise,
        Party party,
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
        return "employment-end-denied";
    }

    @Override
    public Map<String, String> particulars() {
        return Map.of("permit", permit.text(), "party", party.name(), "state", state.name());
    }
}
