package org.loket.share;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.WorkerNumber;

/** A code that a worker made, kept so that it is recognised and cannot be told. */
@Entity
@Table(name = "share_code")
class SharedCode {

    /** Whoever has the code and fails so often at the date of birth closes it. */
    static final int MOST_WRONG_BIRTH_DATES = 10;

    @Id
    private UUID id;

    @Version
    private long version;

    private String worker;

    @Enumerated(EnumType.STRING)
    private SharePurpose purpose;

    private String enterprise;
    private String fingerprint;

    @Column(name = "made_at")
    private OffsetDateTime madeAt;

    @Column(name = "expires_at")
    private OffsetDateTime expiresAt;

    @Column(name = "revoked_at")
    private OffsetDateTime revokedAt;

    // counted beside the version: whoever guesses must not get in the way of whoever uses
    @Column(name = "wrong_birth_dates", insertable = false, updatable = false)
    private int wrongBirthDates;

    @Column(insertable = false, updatable = false)
    private int uses;

    @Column(name = "last_used_at", insertable = false, updatable = false)
    private OffsetDateTime lastUsedAt;

    protected SharedCode() {}

    static SharedCode made(
            ShareCode code,
            WorkerNumber worker,
            SharePurpose purpose,
            EnterpriseNumber enterprise,
            OffsetDateTime at,
            OffsetDateTime expiresAt) {
        SharedCode shared = new SharedCode();
        shared.id = UUID.randomUUID();
        shared.worker = worker.toString();
        shared.purpose = purpose;
        shared.enterprise = enterprise == null ? null : enterprise.digits();
        shared.fingerprint = code.fingerprint();
        shared.madeAt = at;
        shared.expiresAt = expiresAt;
        return shared;
    }

    /** Whether this changed anything: what is revoked stays so. */
    boolean revoke(OffsetDateTime at) {
        boolean first = revokedAt == null;
        if (first) {
            revokedAt = at;
        }
        return first;
    }

    boolean opens(SharePurpose asked, EnterpriseNumber by, OffsetDateTime at) {
        return state(at) == ShareState.OPEN
                && purpose == asked
                && (enterprise == null || by != null && enterprise.equals(by.digits()));
    }

    boolean isOf(WorkerNumber somebody) {
        return worker.equals(somebody.toString());
    }

    UUID id() {
        return id;
    }

    WorkerNumber worker() {
        return WorkerNumber.of(worker);
    }

    ShareCodeRecord record(OffsetDateTime at) {
        return new ShareCodeRecord(
                id,
                purpose,
                enterprise == null ? null : new EnterpriseNumber(enterprise),
                state(at),
                madeAt,
                expiresAt,
                uses,
                lastUsedAt);
    }

    private ShareState state(OffsetDateTime at) {
        if (revokedAt != null) {
            return ShareState.REVOKED;
        }
        if (!at.isBefore(expiresAt)) {
            return ShareState.EXPIRED;
        }
        return wrongBirthDates >= MOST_WRONG_BIRTH_DATES ? ShareState.CLOSED : ShareState.OPEN;
    }
}
