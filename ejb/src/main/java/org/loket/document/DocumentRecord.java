package org.loket.document;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.loket.kernel.CaseNumber;

/** One edition of a document in a file. */
public record DocumentRecord(
        UUID id,
        CaseNumber number,
        String slot,
        int edition,
        String mediaType,
        int size,
        int pages,
        String sha256,
        String receivedFrom,
        OffsetDateTime receivedAt) {}
