package org.loket.labourmarket;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.loket.law.Facts.Circle;
import org.loket.law.Facts.Surplus;

/**
 * A figure as it is kept.
 *
 * @param place the region or country within the circle
 * @param until null until a later figure replaces it
 */
public record SurplusRecord(
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

    Surplus fact() {
        return new Surplus(circle, place, occupation, surplus, from, until, source);
    }
}
