package org.loket.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** One line of the journal; the database refuses to change or remove it. */
@Entity
@Table(name = "journal_entry")
class JournalEntry {

    @Id
    private long position;

    private String subject;
    private String kind;
    private String account;
    private String function;

    @Column(name = "happened_at")
    private OffsetDateTime happenedAt;

    private String particulars;

    protected JournalEntry() {}

    JournalLine line() {
        return new JournalLine(position, subject, kind, account, function, happenedAt, particulars);
    }
}
