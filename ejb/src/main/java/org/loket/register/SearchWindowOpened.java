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

/** The search window opened, or was moved to another day. */
public record SearchWindowOpened(
        CaseNumber caseNumber,
        PermitNumber permit,
        WorkerNumber worker,
        EnterpriseNumber enterprise,
        LocalDate endedOn,
        LocalDate lastDay,
        boolean moved,
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
        return "search-window-opened";
    }

    @Override
    public Map<String, String> particulars() {
        return Map.of("permit", permit.text(), "endedOn", endedOn.toString(), "lastDay", lastDay.toString());
    }
}
