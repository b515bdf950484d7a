package org.loket.web.rest.labourmarket;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.loket.labourmarket.SurplusRecord;
import org.loket.law.Facts.Circle;

/**
 * A recorded figure.
 *
 * @param place the region or country within the circle
 * @param until null until a later figure replaces it
 */
record SurplusAnswer(
        UUID id,
        Circle circle,
        String place,
        String occupation,
        int surplus,
        LocalDate from,
        LocalDate until,
        String source,
        String recordedBy,
        OffsetDateTime recordedAt) {

    static SurplusAnswer of(SurplusRecord kept) {
        return new SurplusAnswer(
                kept.id(),
                kept.circle(),
                kept.place(),
                kept.occupation(),
                kept.surplus(),
                kept.from(),
                kept.until(),
                kept.source(),
                kept.recordedBy(),
                kept.recordedAt());
    }
}
