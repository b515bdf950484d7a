package org.loket.amendment;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.loket.law.Confidence;

/**
 * An amendment as others may read it.
 *
 * @param confirmedBy null until another official confirmed it
 * @param withdrawnBy null unless it was withdrawn
 */
public record AmendmentRecord(
        UUID id,
        long version,
        Subject subject,
        String name,
        LocalDate from,
        Provided content,
        String source,
        Confidence confidence,
        State state,
        String proposedBy,
        OffsetDateTime proposedAt,
        String confirmedBy,
        OffsetDateTime confirmedAt,
        String withdrawnBy,
        OffsetDateTime withdrawnAt) {

    public String nameInBook() {
        return Bound.nameInBook(subject, name);
    }

    public AmendmentGiven given() {
        return new AmendmentGiven(subject, name, from, content, source, confidence);
    }

    public boolean isOpen() {
        return state == State.PROPOSED;
    }
}
