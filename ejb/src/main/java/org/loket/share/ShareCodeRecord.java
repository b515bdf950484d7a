package org.loket.share;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.loket.kernel.EnterpriseNumber;

/**
 * A code as its worker sees it later; the code itself is no longer known.
 *
 * @param enterprise for whom it is; null for anybody
 * @param lastUsedAt null where nobody used it yet
 */
public record ShareCodeRecord(
        UUID id,
        SharePurpose purpose,
        EnterpriseNumber enterprise,
        ShareState state,
        OffsetDateTime madeAt,
        OffsetDateTime expiresAt,
        int uses,
        OffsetDateTime lastUsedAt) {}
