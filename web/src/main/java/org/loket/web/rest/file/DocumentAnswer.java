package org.loket.web.rest.file;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.loket.document.DocumentRecord;

/** One edition of a document in a file; the highest edition of a slot is the one that counts. */
public record DocumentAnswer(
        UUID id,
        String slot,
        int edition,
        String mediaType,
        int size,
        int pages,
        String sha256,
        OffsetDateTime receivedAt) {

    public static DocumentAnswer of(DocumentRecord document) {
        return new DocumentAnswer(
                document.id(),
                document.slot(),
                document.edition(),
                document.mediaType(),
                document.size(),
                document.pages(),
                document.sha256(),
                document.receivedAt());
    }

    public static List<DocumentAnswer> of(List<DocumentRecord> documents) {
        return documents.stream().map(DocumentAnswer::of).toList();
    }
}
