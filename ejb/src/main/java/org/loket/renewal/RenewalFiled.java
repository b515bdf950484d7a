package org.loket.renewal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import org.loket.kernel.Author;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.Happening;
import org.loket.kernel.PermitNumber;

/** The renewal of a permit was filed, in time or late; its parties and the officials read which. */
record RenewalFiled(
        CaseNumber application, PermitNumber permit, boolean late, LocalDate latest, Author by, OffsetDateTime at)
        implements Happening {

    @Override
    public String subject() {
        return application.text();
    }

    @Override
    public String kind() {
        return late ? "renewal-filed-late" : "renewal-filed";
    }

    @Override
    public Map<String, String> particulars() {
        return Map.of("permit", permit.text(), "latest", latest.toString());
    }
}
