package org.loket.receipt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.loket.seal.Seal;

/** A day that was closed; the database refuses to change or remove it. */
@Entity
@Table(name = "receipt_day")
class KeptDay {

    @Id
    @Column(name = "on_day")
    private LocalDate day;

    private long leaves;
    private byte[] root;

    @Column(name = "key")
    private String sealKey;

    private byte[] signature;

    @Column(name = "closed_at")
    private OffsetDateTime closedAt;

    protected KeptDay() {}

    static KeptDay closed(ReceiptDay day) {
        KeptDay kept = new KeptDay();
        kept.day = day.day();
        kept.leaves = day.leaves();
        kept.root = day.root();
        kept.sealKey = day.seal().key();
        kept.signature = day.seal().signature();
        kept.closedAt = day.closedAt();
        return kept;
    }

    ReceiptDay record() {
        return new ReceiptDay(day, leaves, root.clone(), new Seal(sealKey, signature.clone()), closedAt);
    }
}
