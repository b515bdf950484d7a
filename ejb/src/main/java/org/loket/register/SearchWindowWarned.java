package org.loket.register;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import org.loket.kernel.Author;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.Happening;
import org.loket.kernel.PermitNumber;
import org.loket.kernel.WorkerNumber;

/** So many days of a search window are left. */
public record SearchWindowWarned(
        CaseNumber caseNumber,
        PermitNumber permit,
        WorkerNumber worker,
        int daysLeft,
        LocalDate lastDay,
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
        return "search-window-warned";
    }

    @Override
    public Map<String, String> particulars() {
        return Map.of("permit", permit.text(), "daysLeft", String.valueOf(daysLeft));
    }
}
