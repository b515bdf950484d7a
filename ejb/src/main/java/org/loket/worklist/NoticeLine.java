package org.loket.worklist;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.loket.kernel.CaseNumber;

/**
 * One line in the list of a receiver's notices.
 *
 * @param kind what it tells, as a key of the bundles under {@code notice.}
 * @param seenAt null until somebody who acts for the receiver has seen it
 */
public record NoticeLine(
        UUID id,
        long delivery,
        String kind,
        CaseNumber number,
        String worker,
        String employer,
        OffsetDateTime deliveredAt,
        OffsetDateTime seenAt) {

    public boolean isSeen() {
        return seenAt != null;
    }
}
