package org.loket.collective;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.loket.kernel.EnterpriseNumber;

/**
 * How far an opening has come.
 *
 * @param opened permits whose window was opened
 * @param skipped permits that were not valid any more when their turn came
 */
public record OpeningRecord(
        UUID id,
        EnterpriseNumber enterprise,
        LocalDate endedOn,
        OpeningGround ground,
        String reason,
        String begunBy,
        OffsetDateTime begunAt,
        int total,
        long opened,
        long skipped) {

    public boolean isFinished() {
        return opened + skipped == total;
    }
}
