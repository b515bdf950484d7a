package org.loket.collective;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.loket.kernel.Author;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.Happening;

/** An official had the windows of all workers of an employer opened; {@code first} is one of their files. */
public record MassOpeningBegun(
        UUID id,
        EnterpriseNumber enterprise,
        OpeningGround ground,
        LocalDate endedOn,
        int total,
        CaseNumber first,
        Author by,
        OffsetDateTime at)
        implements Happening {

    @Override
    public String subject() {
        return id.toString();
    }

    @Override
    public String kind() {
        return "mass-opening-begun";
    }

    @Override
    public Map<String, String> particulars() {
        return Map.of(
                "enterprise", enterprise.digits(),
                "ground", ground.name(),
                "endedOn", endedOn.toString(),
                "total", String.valueOf(total));
    }
}
