package org.loket.casework;

import java.time.OffsetDateTime;
import java.time.Period;
import java.util.Map;
import org.loket.kernel.Author;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.Happening;
import org.loket.kernel.WorkerNumber;

/**
 * The authority takes longer to decide.
 *
 * @param enterprise null where the worker applied
 */
public record TermExtended(
        CaseNumber number, EnterpriseNumber enterprise, WorkerNumber worker, Period time, Author by, OffsetDateTime at)
        implements Happening {

    @Override
    public String subject() {
        return number.text();
    }

    @Override
    public String kind() {
        return "term-extended";
    }

    @Override
    public Map<String, String> particulars() {
        return Map.of("time", time.toString());
    }
}
