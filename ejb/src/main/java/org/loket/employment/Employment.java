package org.loket.employment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.loket.kernel.Author;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.InConflict;
import org.loket.kernel.PermitNumber;
import org.loket.kernel.WorkerNumber;
import org.loket.register.PermitRecord;

/** The employment under one permit: what each party said about it, and which end counts. */
@Entity
@Table(name = "employment")
class Employment {

    @Id
    private String permit;

    @Version
    private long version;

    @Column(name = "case_number")
    private String caseNumber;

    private String worker;
    private String enterprise;

    @Enumerated(EnumType.STRING)
    private EmploymentState state;

    @Column(name = "started_on")
    private LocalDate startedOn;

    @Column(name = "ends_by_employer")
    private LocalDate endsByEmployer;

    @Column(name = "employer_says")
    private String employerSays;

    @Column(name = "ends_by_worker")
    private LocalDate endsByWorker;

    @Column(name = "worker_says")
    private String workerSays;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "objection_until")
    private LocalDate objectionUntil;

    @Enumerated(EnumType.STRING)
    @Column(name = "final_by")
    private Finality finalBy;

    @Column(name = "settled_by")
    private String settledBy;

    @Column(name = "settled_because")
    private String settledBecause;

    @Column(name = "disputed_at")
    private OffsetDateTime disputedAt;

    @Column(name = "due_on")
    private LocalDate dueOn;

    protected Employment() {}

    static Employment under(PermitRecord permit) {
        Employment employment = new Employment();
        employment.permit = permit.number().text();
        employment.caseNumber = permit.caseNumber().text();
        employment.worker = permit.worker().toString();
        employment.enterprise = permit.enterprise().digits();
        employment.state = EmploymentState.NOT_STARTED;
        return employment;
    }

    EmploymentStarted started(LocalDate day, Author by, OffsetDateTime at) {
        startedOn = day;
        if (state == EmploymentState.NOT_STARTED) {
            enter(EmploymentState.RUNNING);
        }
        return new EmploymentStarted(caseNumber(), permit(), day, by, at);
    }

    /**
     * A party names the last day, for the first time or again.
     *
     * @param objectUntil the last day on which the other party may object
     */
    EndReported endReported(
            Party party, LocalDate lastDay, String reason, LocalDate objectUntil, Author by, OffsetDateTime at) {
        mustBeOpen(party);
        hear(party, lastDay, reason);
        Said other = saidBy(party.other());
        if (other == null) {
            endedOn = lastDay;
            enter(EmploymentState.END_REPORTED);
            finalBy = null;
            objectionUntil = objectUntil;
            dueOn = objectUntil.plusDays(1);
        } else if (lastDay.equals(other.lastDay())) {
            endedOn = lastDay;
            close(Finality.AGREEMENT);
        } else {
            dispute(at);
        }
        return new EndReported(
                caseNumber(), permit(), worker(), enterprise(), party, lastDay, objectionUntil, state, by, at);
    }

    /** A party says that the employment goes on: it objects to what the other reported, or takes back its own word. */
    EndDenied endDenied(Party party, String reason, Author by, OffsetDateTime at) {
        mustBeOpen(party);
        Said other = saidBy(party.other());
        boolean nobodyElseNamesADay = other == null || other.lastDay() == null;
        if (nobodyElseNamesADay && saidBy(party) == null) {
            throw new InConflict("employment.no-end");
        }
        if (nobodyElseNamesADay) {
            forget();
            enter(withoutEnd());
        } else {
            hear(party, null, reason);
            dispute(at);
        }
        return new EndDenied(caseNumber(), permit(), worker(), enterprise(), party, state, by, at);
    }

    /** @param lastDay null where the authority finds that the employment goes on */
    EndSettled settle(LocalDate lastDay, String because, Author by, OffsetDateTime at) {
        if (state != EmploymentState.DISPUTED) {
            throw new InConflict("employment.not-disputed");
        }
        disputedAt = null;
        settledBy = by.account();
        settledBecause = because;
        if (lastDay == null) {
            forget();
            enter(withoutEnd());
        } else {
            endedOn = lastDay;
            close(Finality.AUTHORITY);
        }
        return new EndSettled(caseNumber(), permit(), worker(), enterprise(), lastDay, by, at);
    }

    /** The authority ends it for a reason that neither party can dispute. */
    void endedByAuthority(LocalDate lastDay, String because, Author by) {
        endedOn = lastDay;
        settledBy = by.account();
        settledBecause = because;
        disputedAt = null;
        close(Finality.AUTHORITY);
    }

    /** The other party let the term to object pass. */
    EndFinal fallDue(LocalDate today, Author by, OffsetDateTime at) {
        if (state == EmploymentState.END_REPORTED && today.isAfter(objectionUntil)) {
            close(Finality.NO_OBJECTION);
        }
        return new EndFinal(caseNumber(), permit(), endedOn, finalBy, by, at);
    }

    boolean isDue(LocalDate today) {
        return dueOn != null && !dueOn.isAfter(today);
    }

    /** Whether that party said exactly this before. */
    boolean hasSaid(Party party, LocalDate lastDay) {
        Said said = saidBy(party);
        return said != null && Objects.equals(said.lastDay(), lastDay);
    }

    private record Said(LocalDate lastDay) {}

    private Said saidBy(Party party) {
        LocalDate day = party == Party.EMPLOYER ? endsByEmployer : endsByWorker;
        String says = party == Party.EMPLOYER ? employerSays : workerSays;
        return says == null ? null : new Said(day);
    }

    private void hear(Party party, LocalDate lastDay, String reason) {
        if (party == Party.EMPLOYER) {
            endsByEmployer = lastDay;
            employerSays = reason;
        } else {
            endsByWorker = lastDay;
            workerSays = reason;
        }
    }

    private void forget() {
        hear(Party.EMPLOYER, null, null);
        hear(Party.WORKER, null, null);
        endedOn = null;
        objectionUntil = null;
        finalBy = null;
        dueOn = null;
        disputedAt = null;
    }

    private void dispute(OffsetDateTime at) {
        enter(EmploymentState.DISPUTED);
        finalBy = null;
        objectionUntil = null;
        dueOn = null;
        disputedAt = disputedAt == null ? at : disputedAt;
    }

    private void close(Finality by) {
        enter(EmploymentState.ENDED);
        finalBy = by;
        objectionUntil = null;
        dueOn = null;
        disputedAt = null;
    }

    // what the authority settled stays settled; what was agreed or not objected to, a late word can still put in doubt
    private void mustBeOpen(Party party) {
        if (finalBy == Finality.AUTHORITY) {
            throw new InConflict("employment.settled");
        }
        if (state == EmploymentState.ENDED && saidBy(party) == null) {
            throw new InConflict("employment.too-late");
        }
    }

    private EmploymentState withoutEnd() {
        return startedOn == null ? EmploymentState.NOT_STARTED : EmploymentState.RUNNING;
    }

    private void enter(EmploymentState next) {
        if (!state.mayBecome(next)) {
            throw new InConflict("employment.state");
        }
        state = next;
    }

    PermitNumber permit() {
        return new PermitNumber(permit);
    }

    CaseNumber caseNumber() {
        return new CaseNumber(caseNumber);
    }

    private WorkerNumber worker() {
        return WorkerNumber.of(worker);
    }

    private EnterpriseNumber enterprise() {
        return new EnterpriseNumber(enterprise);
    }

    EmploymentState state() {
        return state;
    }

    LocalDate endedOn() {
        return endedOn;
    }

    EmploymentRecord record() {
        return new EmploymentRecord(
                permit(),
                caseNumber(),
                worker(),
                enterprise(),
                state,
                startedOn,
                employerSays == null ? null : new EmploymentRecord.Said(endsByEmployer, employerSays),
                workerSays == null ? null : new EmploymentRecord.Said(endsByWorker, workerSays),
                endedOn,
                objectionUntil,
                finalBy,
                settledBecause,
                disputedAt);
    }
}
