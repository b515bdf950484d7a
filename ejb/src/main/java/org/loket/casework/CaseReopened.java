package org.loket.casework;

import java.time.OffsetDateTime;
import org.loket.kernel.Author;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.Happening;
import org.loket.kernel.WorkerNumber;

/** A refusal was undone on appeal: the case is examined anew. */
public record CaseReopened(
        CaseNumber number, EnterpriseNumber enterprise, WorkerNumber worker, Author by, OffsetDateTime at)
        implements Happening {

    @Override
    public String subject() {
        return number.text();
    }

    @Override
    public String kind() {
        return "case-reopened";
    }
}
