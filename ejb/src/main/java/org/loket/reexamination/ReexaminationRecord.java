package org.loket.reexamination;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.loket.law.refusal.Ground;

/**
 * How far a re-examination has come.
 *
 * @param done how many permits were judged
 * @param failing how many of them would not be granted under that law
 */
public record ReexaminationRecord(
        UUID id,
        Selection selection,
        Ground ground,
        LocalDate lawDate,
        String reason,
        String begunBy,
        OffsetDateTime begunAt,
        int total,
        long done,
        long failing) {

    public boolean isFinished() {
        return done == total;
    }
}
