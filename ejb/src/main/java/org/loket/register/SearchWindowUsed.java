package org.loket.register;

import java.time.OffsetDateTime;
import java.util.Map;
import org.loket.kernel.Author;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.Happening;
import org.loket.kernel.PermitNumber;

/** Somebody filed for the worker while the search window was open. */
public record SearchWindowUsed(
        CaseNumber caseNumber, PermitNumber permit, CaseNumber application, Author by, OffsetDateTime at)
        implements Happening {

    @Override
    public String subject() {
        // not the file, whose history the former employer reads
        return permit.text();
    }

    @Override
    public String kind() {
        return "search-window-used";
    }

    @Override
    public Map<String, String> particulars() {
        return Map.of("permit", permit.text(), "application", application.text());
    }
}
