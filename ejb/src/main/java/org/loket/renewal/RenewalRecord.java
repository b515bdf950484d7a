package org.loket.renewal;

import java.time.OffsetDateTime;
import java.util.List;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.PermitNumber;
import org.loket.law.category.Slot;

/**
 * The renewal of a permit that was begun last.
 *
 * @param running false once it is decided
 * @param reused the papers that were taken over from the application before
 */
public record RenewalRecord(PermitNumber permit, CaseNumber application, boolean running, List<Reused> reused) {

    /** A paper that was taken over, and when it had come in. */
    public record Reused(Slot slot, OffsetDateTime receivedAt) {}
}
