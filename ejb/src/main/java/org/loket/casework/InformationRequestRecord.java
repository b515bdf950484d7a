package org.loket.casework;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A request for information; the answer is null while it is open. */
public record InformationRequestRecord(
        UUID id,
        String question,
        String askedBy,
        OffsetDateTime askedAt,
        LocalDate answerBy,
        String answer,
        OffsetDateTime answeredAt) {

    public boolean isOpen() {
        return answeredAt == null;
    }
}
