package org.loket.journal;

import java.time.OffsetDateTime;

/**
 * A line of the journal as it is read.
 *
 * @param particulars a JSON object of texts
 */
public record JournalLine(
        long position,
        String subject,
        String kind,
        String account,
        String function,
        OffsetDateTime at,
        String particulars) {}
