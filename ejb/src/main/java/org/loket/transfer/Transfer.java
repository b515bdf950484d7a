package org.loket.transfer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.loket.kernel.Author;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.InConflict;
import org.loket.kernel.PermitNumber;
import org.loket.kernel.WorkerNumber;
import org.loket.register.PermitRecord;

/** Work that an employer offers to the holder of a permit, and what became of it. */
@Entity
@Table(name = "transfer")
class Transfer {

    @Id
    private String number;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private TransferState state;

    private String permit;
    private String worker;
    private String enterprise;

    @Column(name = "offered_by")
    private String offeredBy;

    @Column(name = "offered_at")
    private OffsetDateTime offeredAt;

    @Column(name = "answer_by")
    private LocalDate answerBy;

    @Column(name = "answered_at")
    private OffsetDateTime answeredAt;

    @Column(name = "effective_on")
    private LocalDate effectiveOn;

    // the day on which silence is an answer; null once there is another
    @Column(name = "due_on")
    private LocalDate dueOn;

    protected Transfer() {}

    static Transfer offered(
            CaseNumber number,
            PermitRecord of,
            EnterpriseNumber by,
            LocalDate answerBy,
            Author who,
            OffsetDateTime at) {
        Transfer transfer = new Transfer();
        transfer.number = number.text();
        transfer.state = TransferState.OFFERED;
        transfer.permit = of.number().text();
        transfer.worker = of.worker().toString();
        transfer.enterprise = by.digits();
        transfer.offeredBy = who.account();
        transfer.offeredAt = at;
        transfer.answerBy = answerBy;
        transfer.dueOn = answerBy.plusDays(1);
        return transfer;
    }

    /** The last day counts whole; after it nothing is answered any more, whether the sweep came by or not. */
    void mustBeOpenOn(LocalDate day) {
        if (state != TransferState.OFFERED) {
            throw new InConflict(state == TransferState.VOID ? "transfer.void" : "transfer.answered");
        }
        if (day.isAfter(answerBy)) {
            throw new InConflict("transfer.too-late");
        }
    }

    TransferTurned answered(TransferState answer, Author by, OffsetDateTime at) {
        answeredAt = at;
        return turn(answer, by, at);
    }

    TransferTurned settled(LocalDate from, Author by, OffsetDateTime at) {
        effectiveOn = from;
        return turn(TransferState.SETTLED, by, at);
    }

    TransferTurned turn(TransferState next, Author by, OffsetDateTime at) {
        if (!state.mayBecome(next)) {
            throw new InConflict("transfer.answered");
        }
        state = next;
        dueOn = null;
        return turned(by, at);
    }

    /** It is on its way again; its parties were told of the appeal that undid the objection. */
    void objectionUndone() {
        turn(TransferState.ACCEPTED, Author.HOUSE, answeredAt);
    }

    TransferTurned turned(Author by, OffsetDateTime at) {
        return new TransferTurned(number(), worker(), enterprise(), state, by, at);
    }

    boolean isDue(LocalDate today) {
        return dueOn != null && !dueOn.isAfter(today);
    }

    boolean is(TransferState one) {
        return state == one;
    }

    CaseNumber number() {
        return new CaseNumber(number);
    }

    PermitNumber permit() {
        return new PermitNumber(permit);
    }

    WorkerNumber worker() {
        return WorkerNumber.of(worker);
    }

    EnterpriseNumber enterprise() {
        return new EnterpriseNumber(enterprise);
    }

    TransferState state() {
        return state;
    }

    OffsetDateTime offeredAt() {
        return offeredAt;
    }

    LocalDate answerBy() {
        return answerBy;
    }

    OffsetDateTime answeredAt() {
        return answeredAt;
    }

    LocalDate effectiveOn() {
        return effectiveOn;
    }
}
