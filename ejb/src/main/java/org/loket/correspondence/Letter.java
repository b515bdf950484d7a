package org.loket.correspondence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import org.loket.kernel.CaseNumber;

/** The letter of one decision as it was made. */
@Entity
@Table(name = "letter")
class Letter {

    @Id
    @Column(name = "case_number")
    private String caseNumber;

    private String sha256;

    @Column(name = "made_at")
    private OffsetDateTime madeAt;

    private byte[] content;

    protected Letter() {}

    static Letter made(CaseNumber number, byte[] content, OffsetDateTime at) {
        Letter letter = new Letter();
        letter.caseNumber = number.text();
        letter.content = content;
        letter.madeAt = at;
        letter.sha256 = sha256(content);
        return letter;
    }

    byte[] content() {
        return content.clone();
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
