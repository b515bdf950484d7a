package org.loket.appeal;

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
import org.loket.kernel.Stale;
import org.loket.kernel.WorkerNumber;
import org.loket.law.appeal.Contested;
import org.loket.law.appeal.Remedy.Appellant;

/** An appeal against one decision: lodged, proposed, and decided by another. */
@Entity
@Table(name = "appeal")
class Appeal {

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private Contested contested;

    private String reference;

    @Column(name = "contested_at")
    private OffsetDateTime contestedAt;

    @Column(name = "case_number")
    private String caseNumber;

    private String worker;
    private String enterprise;

    @Enumerated(EnumType.STRING)
    private Appellant appellant;

    @Column(name = "lodged_on")
    private LocalDate lodgedOn;

    @Column(name = "served_on")
    private LocalDate servedOn;

    @Column(name = "open_until")
    private LocalDate openUntil;

    private String reasons;

    @Column(name = "registered_by")
    private String registeredBy;

    @Column(name = "registered_at")
    private OffsetDateTime registeredAt;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private AppealState state;

    @Enumerated(EnumType.STRING)
    private AppealProposal.Outcome outcome;

    private String reason;

    @Column(name = "reform_from")
    private LocalDate reformFrom;

    @Column(name = "reform_until")
    private LocalDate reformUntil;

    // null as long as nothing is proposed
    @Embedded
    private TwoOfficials officials;

    protected Appeal() {}

    /** @param dueOn the day on which a decision is aimed for */
    static Appeal lodged(
            ContestedDecision decision,
            AppealGiven given,
            AppealTerm term,
            LocalDate dueOn,
            Actor by,
            OffsetDateTime at) {
        Appeal appeal = new Appeal();
        appeal.id = UUID.randomUUID();
        appeal.contested = decision.kind();
        appeal.reference = decision.reference();
        appeal.contestedAt = decision.decidedAt();
        appeal.caseNumber = decision.caseNumber().text();
        appeal.worker = decision.worker().toString();
        appeal.enterprise =
                decision.enterprise() == null ? null : decision.enterprise().digits();
        appeal.appellant = given.appellant();
        appeal.lodgedOn = given.lodgedOn();
        appeal.servedOn = term.servedOn();
        appeal.openUntil = term.lastDay();
        appeal.reasons = given.reasons();
        appeal.registeredBy = by.account();
        appeal.registeredAt = at;
        appeal.dueOn = dueOn;
        appeal.state = AppealState.LODGED;
        return appeal;
    }

    void propose(AppealProposal proposal, Actor by, OffsetDateTime at) {
        mustBeIn(AppealState.LODGED, "appeal.not-lodged");
        outcome = proposal.outcome();
        reason = proposal.reason();
        reformFrom = proposal.from();
        reformUntil = proposal.until();
        officials = TwoOfficials.proposed(by.account(), at);
        state = AppealState.PROPOSED;
    }

    /** The one who decides does not agree; the other takes it up again. */
    void sendBack(Actor by) {
        mustBeIn(AppealState.PROPOSED, "not-proposed");
        officials().mustBeAnother(by);
        outcome = null;
        reason = null;
        reformFrom = null;
        reformUntil = null;
        officials = null;
        state = AppealState.LODGED;
    }

    void decide(Actor by, OffsetDateTime at) {
        mustBeIn(AppealState.PROPOSED, "not-proposed");
        officials = officials().decided(by, at);
        state = outcome.state();
    }

    /** Somebody who worked from an older version is told, and nothing is overwritten. */
    void mustBeAt(Long expected) {
        if (expected != null && expected != version) {
            throw new Stale("appeal");
        }
    }

    private void mustBeIn(AppealState expected, String otherwise) {
        if (state.isDecided()) {
            throw new InConflict("already-decided");
        }
        if (state != expected) {
            throw new InConflict(otherwise);
        }
    }

    private TwoOfficials officials() {
        return officials == null ? TwoOfficials.NOBODY : officials;
    }

    AppealRecord record() {
        return new AppealRecord(
                id,
                version,
                contested,
                reference,
                new CaseNumber(caseNumber),
                WorkerNumber.of(worker),
                enterprise == null ? null : new EnterpriseNumber(enterprise),
                contestedAt,
                appellant,
                lodgedOn,
                servedOn,
                openUntil,
                reasons,
                dueOn,
                state,
                outcome == null ? null : new AppealProposal(outcome, reason, reformFrom, reformUntil),
                officials().proposedBy(),
                officials().proposedAt(),
                officials().decidedBy(),
                officials().decidedAt());
    }
}
