package org.loket.employment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.loket.kernel.Invalid;
import org.loket.kernel.Violation;
import org.loket.kernel.Written;
import org.loket.register.PermitRecord;

/** The end of an employment as somebody hands it in. */
public record EndGiven(LocalDate endedOn, String reason) {

    private static final int LONGEST = 1000;

    /** @param dayRequired whether a day must be named; without one the employment goes on */
    EndGiven checked(PermitRecord permit, boolean dayRequired) {
        List<Violation> found = new ArrayList<>();
        if (endedOn == null && dayRequired) {
            found.add(Violation.of("endedOn", "required"));
        }
        if (endedOn != null && (endedOn.isBefore(permit.validFrom()) || endedOn.isAfter(permit.validUntil()))) {
            found.add(Violation.of("endedOn", "employment.outside-permit", permit.validFrom(), permit.validUntil()));
        }
        Written.fault("reason", reason, LONGEST).ifPresent(found::add);
        if (!found.isEmpty()) {
            throw new Invalid(found);
        }
        return new EndGiven(endedOn, reason.strip());
    }
}
