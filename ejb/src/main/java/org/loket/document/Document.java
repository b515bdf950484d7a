package org.loket.document;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.UUID;
import org.loket.kernel.CaseNumber;

/** One edition of a document; a replacement is a further edition, and earlier ones are kept. */
@Entity
@Table(name = "document")
class Document {

    @Id
    private UUID id;

    @Column(name = "case_number")
    private String number;

    private String slot;
    private int edition;

    @Column(name = "media_type")
    private String mediaType;

    private int size;
    private int pages;
    private String sha256;

    @Column(name = "received_from")
    private String receivedFrom;

    @Column(name = "received_at")
    private OffsetDateTime receivedAt;

    @Basic(fetch = FetchType.LAZY)
    private byte[] content;

    protected Document() {}

    static Document received(
            CaseNumber number,
            String slot,
            int edition,
            ContentCheck.Accepted kind,
            byte[] content,
            String from,
            OffsetDateTime at) {
        Document document = new Document();
        document.id = UUID.randomUUID();
        document.number = number.text();
        document.slot = slot;
        document.edition = edition;
        document.mediaType = kind.mediaType();
        document.pages = kind.pages();
        document.size = content.length;
        document.sha256 = sha256(content);
        document.content = content;
        document.receivedFrom = from;
        document.receivedAt = at;
        return document;
    }

    byte[] content() {
        return content.clone();
    }

    DocumentRecord record() {
        return new DocumentRecord(
                id, new CaseNumber(number), slot, edition, mediaType, size, pages, sha256, receivedFrom, receivedAt);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
