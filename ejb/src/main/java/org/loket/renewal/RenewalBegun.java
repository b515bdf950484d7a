package org.loket.renewal;

import java.time.OffsetDateTime;
import java.util.Map;
import org.loket.kernel.Author;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.Happening;
import org.loket.kernel.PermitNumber;

/** The employer began to renew a permit. */
record RenewalBegun(PermitNumber permit, CaseNumber application, Author by, OffsetDateTime at) implements Happening {

    @Override
    public String subject() {
        return permit.text();
    }

    @Override
    public String kind() {
        return "renewal-begun";
    }

    @Override
    public Map<String, String> particulars() {
        return Map.of("application", application.text());
    }
}
