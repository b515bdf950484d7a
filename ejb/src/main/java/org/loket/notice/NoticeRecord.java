package org.loket.notice;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.loket.kernel.CaseNumber;

/**
 * A notice as its receiver sees it.
 *
 * @param delivery the place in the order of deliveries, which readers follow by; null while it is owed
 * @param kind what it tells, as a key of the bundles under {@code notice.}
 * @param workers how many it is about, where that is more than the one of the file; null otherwise
 * @param seenAt null until somebody who acts for the receiver has seen it
 */
public record NoticeRecord(
        UUID id,
        Long delivery,
        String kind,
        CaseNumber caseNumber,
        Integer workers,
        OffsetDateTime owedAt,
        OffsetDateTime deliveredAt,
        OffsetDateTime seenAt) {}
