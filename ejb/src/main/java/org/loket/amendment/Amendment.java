package org.loket.amendment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.loket.access.Actor;
import org.loket.kernel.InConflict;
import org.loket.kernel.Stale;
import org.loket.kernel.json.RecordReader;
import org.loket.kernel.json.RecordWriter;
import org.loket.law.Confidence;

/** A new version of a value, a list or a regime: proposed by one official, in force once another confirmed it. */
@Entity
@Table(name = "amendment")
class Amendment {

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private Subject subject;

    private String name;

    @Column(name = "first_day")
    private LocalDate firstDay;

    private String content;
    private String source;

    @Enumerated(EnumType.STRING)
    private Confidence confidence;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_at")
    private OffsetDateTime proposedAt;

    @Column(name = "confirmed_by")
    private String confirmedBy;

    @Column(name = "confirmed_at")
    private OffsetDateTime confirmedAt;

    @Column(name = "withdrawn_by")
    private String withdrawnBy;

    @Column(name = "withdrawn_at")
    private OffsetDateTime withdrawnAt;

    protected Amendment() {}

    static Amendment proposed(AmendmentGiven given, Actor by, OffsetDateTime at) {
        Amendment amendment = new Amendment();
        amendment.id = UUID.randomUUID();
        amendment.subject = given.subject();
        amendment.name = given.name();
        amendment.firstDay = given.from();
        amendment.state = State.PROPOSED;
        amendment.write(given, by, at);
        return amendment;
    }

    /** The proposal says something else from now on, and whoever changed it is its proposer. */
    AmendmentProposed change(AmendmentGiven given, Actor by, OffsetDateTime at) {
        mustBeOpen();
        write(given, by, at);
        return proposal(by, at);
    }

    AmendmentProposed proposal(Actor by, OffsetDateTime at) {
        return new AmendmentProposed(id, subject, name, firstDay, by.author(), at);
    }

    AmendmentConfirmed confirm(Actor by, OffsetDateTime at) {
        mustBeOpen();
        if (by.account().equals(proposedBy)) {
            throw new InConflict("amendment-four-eyes");
        }
        state = State.CONFIRMED;
        confirmedBy = by.account();
        confirmedAt = at;
        return new AmendmentConfirmed(id, subject, name, firstDay, by.author(), at);
    }

    AmendmentWithdrawn withdraw(Actor by, OffsetDateTime at) {
        mustBeOpen();
        state = State.WITHDRAWN;
        withdrawnBy = by.account();
        withdrawnAt = at;
        return new AmendmentWithdrawn(id, subject, name, firstDay, by.author(), at);
    }

    /** Somebody who worked from an older version is told, and nothing is overwritten. */
    void mustBeAt(Long expected) {
        if (expected != null && expected != version) {
            throw new Stale("amendment-changed");
        }
    }

    private void mustBeOpen() {
        if (state == State.CONFIRMED) {
            throw new InConflict("amendment-confirmed");
        }
        if (state == State.WITHDRAWN) {
            throw new InConflict("amendment-withdrawn");
        }
    }

    private void write(AmendmentGiven given, Actor by, OffsetDateTime at) {
        content = RecordWriter.text(given.content());
        source = given.source();
        confidence = given.confidence();
        proposedBy = by.account();
        proposedAt = at;
    }

    boolean says(AmendmentGiven given) {
        return content().equals(given.content()) && source.equals(given.source()) && confidence == given.confidence();
    }

    boolean isProposedBy(Actor actor) {
        return actor.account().equals(proposedBy);
    }

    UUID id() {
        return id;
    }

    Provided content() {
        return RecordReader.read(content, Provided.class);
    }

    AmendmentRecord record() {
        return new AmendmentRecord(
                id,
                version,
                subject,
                name,
                firstDay,
                content(),
                source,
                confidence,
                state,
                proposedBy,
                proposedAt,
                confirmedBy,
                confirmedAt,
                withdrawnBy,
                withdrawnAt);
    }
}
