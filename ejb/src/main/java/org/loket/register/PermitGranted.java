package org.loket.register;

import java.time.OffsetDateTime;
import java.util.Map;
import org.loket.kernel.Author;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.Happening;
import org.loket.kernel.PermitNumber;

/** A permit was entered in the register. */
public record PermitGranted(CaseNumber caseNumber, PermitNumber permit, Author by, OffsetDateTime at)
        implements Happening {

    @Override
    public String subject() {
        return caseNumber.text();
    }

    @Override
    public String kind() {
        return "permit-granted";
    }

    @Override
    public Map<String, String> particulars() {
        return Map.of("permit", permit.text());
    }
}
