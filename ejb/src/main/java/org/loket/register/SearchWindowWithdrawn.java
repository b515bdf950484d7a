package org.loket.register;

import java.time.OffsetDateTime;
import java.util.Map;
import org.loket.kernel.Author;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.Happening;
import org.loket.kernel.PermitNumber;
import org.loket.kernel.WorkerNumber;

/** The employment goes on after all: the search window is closed as if it had not been opened. */
public record SearchWindowWithdrawn(
        CaseNumber caseNumber,
        PermitNumber permit,
        WorkerNumber worker,
        EnterpriseNumber enterprise,
        Author by,
        OffsetDateTime at)
        implements Happening {

    @Override
    public String subject() {
        // not the file, whose history the former employer reads
        return permit.text();
    }

    @Override
    public String kind() {
        return "search-window-withdrawn";
    }

    @Override
    public Map<String, String> particulars() {
        return Map.of("permit", permit.text());
    }
}
