package org.loket.employment;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.PermitNumber;
import org.loket.kernel.WorkerNumber;

/**
 * An employment as it stands.
 *
 * @param startedOn null where no start was reported
 * @param byEmployer the last day that the employer named; null where it named none
 * @param byWorker the last day that the worker named; null where the worker named none
 * @param endedOn the day that counts for now; null where no end does
 * @param objectionUntil the last day on which the other party can object; null where nobody can
 */
public record EmploymentRecord(
        PermitNumber permit,
        CaseNumber caseNumber,
        WorkerNumber worker,
        EnterpriseNumber enterprise,
        EmploymentState state,
        LocalDate startedOn,
        Said byEmployer,
        Said byWorker,
        LocalDate endedOn,
        LocalDate objectionUntil,
        Finality finalBy,
        String settledBecause,
        OffsetDateTime disputedAt) {

    /**
     * What a party says.
     *
     * @param lastDay null where it says that the employment goes on
     */
    public record Said(LocalDate lastDay, String reason) {}
}
