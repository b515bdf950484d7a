package org.loket.casework;

import java.time.OffsetDateTime;
import java.util.Map;
import org.loket.kernel.Author;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.Happening;
import org.loket.kernel.PermitNumber;
import org.loket.kernel.WorkerNumber;
import org.loket.law.category.Category;

/**
 * A decision was taken by somebody other than its proposer, or nobody objected in time.
 *
 * @param enterprise null where the worker applied
 * @param takesAlong the permit that the worker takes along to another employer; null where it is no transfer
 */
public record CaseDecided(
        CaseNumber number,
        EnterpriseNumber enterprise,
        WorkerNumber worker,
        Category category,
        Proposal decision,
        PermitNumber takesAlong,
        Author by,
        OffsetDateTime at)
        implements Happening {

    @Override
    public String subject() {
        return number.text();
    }

    @Override
    public String kind() {
        return "case-decided";
    }

    @Override
    public Map<String, String> particulars() {
        return Map.of("outcome", decision.outcome().name());
    }
}
