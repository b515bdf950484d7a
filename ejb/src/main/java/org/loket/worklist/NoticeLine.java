package org.loket.worklist;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.loket.kernel.CaseNumber;

/**
 * One line in the list of a receiver's notices.
 *
 * @param kind what it tells, as a key of the bundles under {@code notice.}
 * @param workers how many it is about, where that is more than the one of the file; null otherwise
 * @param seenAt null until somebody who acts for the receiver has seen it
 */
public record NoticeLine(
        UUID id,
        long delivery,
        String kind,
        CaseNumber number,
        String worker,
        String employer,
        Integer workers,
        OffsetDateTime deliveredAt,
        OffsetDateTime seenAt) {

    public boolean isSeen() {
        return seenAt != null;
    }
}
