package org.loket.correspondence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** The letter about one act as it was made. */
@Entity
@Table(name = "act_letter")
class ActLetterKept {

    @Id
    private String act;

    private String sha256;

    @Column(name = "made_at")
    private OffsetDateTime madeAt;

    private byte[] content;

    protected ActLetterKept() {}

    /** @param act which letter of which act */
    static ActLetterKept made(String act, byte[] content, OffsetDateTime at) {
        ActLetterKept letter = new ActLetterKept();
        letter.act = act;
        letter.content = content;
        letter.sha256 = Letter.sha256(content);
        letter.madeAt = at;
        return letter;
    }

    byte[] content() {
        return content.clone();
    }
}
