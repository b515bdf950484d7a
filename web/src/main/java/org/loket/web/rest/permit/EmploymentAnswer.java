package org.loket.web.rest.permit;

import java.time.LocalDate;
import org.loket.employment.EmploymentRecord;
import org.loket.employment.EmploymentState;
import org.loket.employment.Finality;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.PermitNumber;

/**
 * The employment under a permit, and what both parties say of its end.
 *
 * @param endedOn the last day that counts for now; null while no end is known
 * @param objectionUntil the last day on which the other party can object; null where nobody can
 * @param finalBy what made the end final; null while it is not
 */
public record EmploymentAnswer(
        PermitNumber permit,
        CaseNumber caseNumber,
        EnterpriseNumber enterprise,
        EmploymentState state,
        LocalDate startedOn,
        Said byEmployer,
        Said byWorker,
        LocalDate endedOn,
        LocalDate objectionUntil,
        Finality finalBy,
        String settledBecause) {

    /**
     * What a party says.
     *
     * @param endedOn null where it says that the employment goes on
     */
    public record Said(LocalDate endedOn, String reason) {

        static Said of(EmploymentRecord.Said said) {
            return said == null ? null : new Said(said.lastDay(), said.reason());
        }
    }

    static EmploymentAnswer of(EmploymentRecord employment) {
        return new EmploymentAnswer(
                employment.permit(),
                employment.caseNumber(),
                employment.enterprise(),
                employment.state(),
                employment.startedOn(),
                Said.of(employment.byEmployer()),
                Said.of(employment.byWorker()),
                employment.endedOn(),
                employment.objectionUntil(),
                employment.finalBy(),
                employment.settledBecause());
    }
}
