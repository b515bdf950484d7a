package org.loket.inspection;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.loket.kernel.NationalNumber;

/**
 * Somebody whom an inspector looked up.
 *
 * @param nationalNumber null where the register knows none
 * @param inquiry null where it was for none
 * @param toldFrom the day from which the worker is told; null where it was at once
 */
public record InspectionLine(
        long position,
        OffsetDateTime at,
        NationalNumber nationalNumber,
        String workplace,
        InspectionPurpose purpose,
        String inquiry,
        LocalDate toldFrom) {

    /** Whether an inquiry keeps it from the worker on that day. */
    public boolean isDeferredOn(LocalDate day) {
        return toldFrom != null && toldFrom.isAfter(day);
    }
}
