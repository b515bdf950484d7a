package org.loket.withdrawal;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import org.loket.access.TwoOfficials;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.InConflict;
import org.loket.kernel.PermitNumber;
import org.loket.kernel.Stale;
import org.loket.kernel.WorkerNumber;
import org.loket.law.Confidence;
import org.loket.law.refusal.Ground;
import org.loket.register.PermitRecord;
import org.loket.register.PermitState;

/** The withdrawal of one permit: begun, heard, proposed, and decided by another. */
@Entity
@Table(name = "withdrawal")
class Withdrawal {

    @Id
    private UUID id;

    @Version
    private long version;

    private String permit;

    @Column(name = "case_number")
    private String caseNumber;

    private String worker;
    private String enterprise;

    @Column(name = "employer_heard")
    private boolean employerHeard;

    @Enumerated(EnumType.STRING)
    private WithdrawalState state;

    @Enumerated(EnumType.STRING)
    private Ground ground;

    private String facts;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "begun_by")
    private String begunBy;

    @Column(name = "begun_at")
    private OffsetDateTime begunAt;

    @Column(name = "hear_until")
    private LocalDate hearUntil;

    @Enumerated(EnumType.STRING)
    @Column(name = "hear_confidence")
    private Confidence hearConfidence;

    @Column(name = "employer_says")
    private String employerSays;

    @Column(name = "employer_said_at")
    private OffsetDateTime employerSaidAt;

    @Column(name = "worker_says")
    private String workerSays;

    @Column(name = "worker_said_at")
    private OffsetDateTime workerSaidAt;

    @Enumerated(EnumType.STRING)
    private WithdrawalProposal.Outcome outcome;

    private String reason;

    // null as long as nothing is proposed
    @Embedded
    private TwoOfficials officials;

    protected Withdrawal() {}

    static Withdrawal begun(
            PermitRecord permit,
            WithdrawalGiven given,
            LocalDate hearUntil,
            Confidence term,
            Actor by,
            OffsetDateTime at) {
        if (permit.state() != PermitState.VALID && permit.state() != PermitState.IN_SEARCH_WINDOW) {
            throw new InConflict("permit.over");
        }
        Withdrawal begun = new Withdrawal();
        begun.id = UUID.randomUUID();
        begun.permit = permit.number().text();
        begun.caseNumber = permit.caseNumber().text();
        begun.worker = permit.worker().toString();
        begun.enterprise = permit.isUnlimited() ? null : permit.enterprise().digits();
        begun.employerHeard = permit.state() == PermitState.VALID && !permit.isUnlimited();
        begun.state = WithdrawalState.HEARING;
        begun.ground = given.ground();
        begun.facts = given.facts();
        begun.from = given.from();
        begun.begunBy = by.account();
        begun.begunAt = at;
        begun.hearUntil = hearUntil;
        begun.hearConfidence = term;
        return begun;
    }

    WithdrawalBegun beginning(Actor by) {
        return new WithdrawalBegun(record(), by.author(), begunAt);
    }

    HearingAnswered answerByEmployer(String answer, Actor by, OffsetDateTime at, LocalDate today) {
        mustBeHeardOn(today, employerSaidAt);
        employerSays = answer;
        employerSaidAt = at;
        return new HearingAnswered(number(), by.author(), at);
    }

    HearingAnswered answerByWorker(String answer, Actor by, OffsetDateTime at, LocalDate today) {
        mustBeHeardOn(today, workerSaidAt);
        workerSays = answer;
        workerSaidAt = at;
        return new HearingAnswered(number(), by.author(), at);
    }

    WithdrawalProposed propose(WithdrawalProposal proposal, Actor by, OffsetDateTime at, LocalDate today) {
        mustBeIn(WithdrawalState.HEARING, "withdrawal.not-hearing");
        if (!record().isHeardOn(today)) {
            throw new InConflict("withdrawal.hearing-runs", hearUntil);
        }
        outcome = proposal.outcome();
        reason = proposal.reason();
        officials = TwoOfficials.proposed(by.account(), at);
        state = WithdrawalState.PROPOSED;
        return new WithdrawalProposed(number(), outcome, by.author(), at);
    }

    /** The one who decides does not agree; the other takes it up again. */
    WithdrawalSentBack sendBack(String remark, Actor by, OffsetDateTime at) {
        mustBeIn(WithdrawalState.PROPOSED, "not-proposed");
        officials().mustBeAnother(by);
        outcome = null;
        reason = null;
        officials = null;
        state = WithdrawalState.HEARING;
        return new WithdrawalSentBack(number(), remark, by.author(), at);
    }

    WithdrawalDecided decide(Actor by, OffsetDateTime at) {
        if (state.isDecided()) {
            throw new InConflict("already-decided");
        }
        mustBeIn(WithdrawalState.PROPOSED, "not-proposed");
        officials = officials().decided(by, at);
        state = outcome.state();
        return new WithdrawalDecided(record(), by.author(), at);
    }

    /** The minister undid it. */
    void annul() {
        mustBeIn(WithdrawalState.WITHDRAWN, "withdrawal.not-withdrawn");
        state = WithdrawalState.ANNULLED;
    }

    /** The minister let it stand from another day on. */
    void move(LocalDate day) {
        mustBeIn(WithdrawalState.WITHDRAWN, "withdrawal.not-withdrawn");
        from = day;
    }

    /** Somebody who worked from an older version is told, and nothing is overwritten. */
    void mustBeAt(Long expected) {
        if (expected != null && expected != version) {
            throw new Stale("withdrawal");
        }
    }

    boolean isOf(EnterpriseNumber employer) {
        return employerHeard && enterprise.equals(employer.digits());
    }

    private void mustBeHeardOn(LocalDate today, OffsetDateTime saidAt) {
        mustBeIn(WithdrawalState.HEARING, "withdrawal.not-hearing");
        if (saidAt != null) {
            throw new InConflict("withdrawal.answered");
        }
        if (today.isAfter(hearUntil)) {
            throw new InConflict("withdrawal.hearing-over", hearUntil);
        }
    }

    private void mustBeIn(WithdrawalState expected, String otherwise) {
        if (state != expected) {
            throw new InConflict(otherwise);
        }
    }

    private TwoOfficials officials() {
        return officials == null ? TwoOfficials.NOBODY : officials;
    }

    private PermitNumber number() {
        return new PermitNumber(permit);
    }

    WithdrawalRecord record() {
        return new WithdrawalRecord(
                id,
                version,
                number(),
                new CaseNumber(caseNumber),
                WorkerNumber.of(worker),
                enterprise == null ? null : new EnterpriseNumber(enterprise),
                employerHeard,
                state,
                ground,
                facts,
                from,
                begunAt,
                hearUntil,
                hearConfidence,
                said(employerSays, employerSaidAt),
                said(workerSays, workerSaidAt),
                outcome == null ? null : new WithdrawalProposal(outcome, reason),
                officials().proposedBy(),
                officials().proposedAt(),
                officials().decidedBy(),
                officials().decidedAt());
    }

    private static WithdrawalRecord.Said said(String answer, OffsetDateTime at) {
        return at == null ? null : new WithdrawalRecord.Said(answer, at);
    }
}
