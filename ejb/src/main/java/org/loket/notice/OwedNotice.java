package org.loket.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.loket.kernel.CaseNumber;

/** A notice that is owed until it is delivered; it commits with what it tells, or not at all. */
@Entity
@Table(name = "notice")
class OwedNotice {

    private static final long FIRST_WAIT = 5;
    private static final long LONGEST_WAIT = 3600;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long position;

    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(name = "receiver_kind")
    private Receiver.Kind receiverKind;

    private String receiver;
    private String kind;
    private Integer workers;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "owed_at")
    private OffsetDateTime owedAt;

    private int attempts;

    @Column(name = "tried_at")
    private OffsetDateTime triedAt;

    private String reason;

    @Column(name = "next_try_at")
    private OffsetDateTime nextTryAt;

    @Column(name = "delivered_at")
    private OffsetDateTime deliveredAt;

    private Long delivery;

    @Column(name = "seen_at")
    private OffsetDateTime seenAt;

    protected OwedNotice() {}

    static OwedNotice owed(Receiver to, String kind, CaseNumber number, OffsetDateTime at) {
        OwedNotice notice = new OwedNotice();
        notice.id = UUID.randomUUID();
        notice.receiverKind = to.kind();
        notice.receiver = to.key();
        notice.kind = kind;
        notice.caseNumber = number.text();
        notice.owedAt = at;
        notice.nextTryAt = at;
        return notice;
    }

    /** It is about so many workers, and not about that file alone. */
    OwedNotice about(int many) {
        workers = many;
        return this;
    }

    /** @param number of the delivery, in the order in which deliveries become visible */
    void delivered(long number, OffsetDateTime at) {
        attempts++;
        triedAt = at;
        delivery = number;
        deliveredAt = at;
    }

    /** A delivery failed; the next try waits twice as long as the one before, an hour at most. */
    void postpone(OffsetDateTime now, String why) {
        attempts++;
        triedAt = now;
        reason = why;
        nextTryAt = now.plusSeconds(Math.min(LONGEST_WAIT, FIRST_WAIT << Math.min(attempts - 1, 12)));
    }

    boolean isDelivered() {
        return deliveredAt != null;
    }

    /** Its turn is now, however long it was to wait. */
    void tryNow(OffsetDateTime now) {
        nextTryAt = now;
    }

    void seen(OffsetDateTime at) {
        if (seenAt == null) {
            seenAt = at;
        }
    }

    Receiver receiver() {
        return new Receiver(receiverKind, receiver);
    }

    NoticeRecord record() {
        return new NoticeRecord(id, delivery, kind, new CaseNumber(caseNumber), workers, owedAt, deliveredAt, seenAt);
    }
}
