package org.loket.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.loket.kernel.InConflict;

/** A question to the applicant, during which the clock stands still. */
@Entity
@Table(name = "information_request")
class InformationRequest {

    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "case_number")
    private PermitCase permitCase;

    private int position;
    private String question;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "asked_at")
    private OffsetDateTime askedAt;

    @Column(name = "answer_by")
    private LocalDate answerBy;

    private String answer;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "answered_at")
    private OffsetDateTime answeredAt;

    protected InformationRequest() {}

    InformationRequest(
            PermitCase of, int position, String question, LocalDate answerBy, String askedBy, OffsetDateTime askedAt) {
        this.id = UUID.randomUUID();
        this.permitCase = of;
        this.position = position;
        this.question = question;
        this.answerBy = answerBy;
        this.askedBy = askedBy;
        this.askedAt = askedAt;
    }

    void answered(String text, String by, OffsetDateTime at) {
        if (isAnswered()) {
            throw new InConflict("already-answered");
        }
        answer = text;
        answeredBy = by;
        answeredAt = at;
    }

    boolean isAnswered() {
        return answeredAt != null;
    }

    LocalDate answerBy() {
        return answerBy;
    }

    UUID id() {
        return id;
    }

    InformationRequestRecord record() {
        return new InformationRequestRecord(id, question, askedBy, askedAt, answerBy, answer, answeredAt);
    }
}
