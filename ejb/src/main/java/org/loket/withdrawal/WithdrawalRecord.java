package org.loket.withdrawal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.PermitNumber;
import org.loket.kernel.WorkerNumber;
import org.loket.law.Confidence;
import org.loket.law.refusal.Ground;

/**
 * The withdrawal of a permit as it stands.
 *
 * @param employerHeard false where the work had ended before: then the worker alone is a party
 * @param facts what was found; null where the ground says it all
 * @param from the first day on which the permit holds no longer
 * @param hearUntil the last day on which the parties can answer
 * @param hearingTerm how sure the term for that is
 * @param byEmployer null as long as it did not answer
 * @param proposal null as long as there is none
 */
public record WithdrawalRecord(
        UUID id,
        long version,
        PermitNumber permit,
        CaseNumber caseNumber,
        WorkerNumber worker,
        EnterpriseNumber enterprise,
        boolean employerHeard,
        WithdrawalState state,
        Ground ground,
        String facts,
        LocalDate from,
        OffsetDateTime begunAt,
        LocalDate hearUntil,
        Confidence hearingTerm,
        Said byEmployer,
        Said byWorker,
        WithdrawalProposal proposal,
        String proposedBy,
        OffsetDateTime proposedAt,
        String decidedBy,
        OffsetDateTime decidedAt) {

    /** What a party answered. */
    public record Said(String answer, OffsetDateTime at) {}

    /** As the parties see it: what officials propose to each other is theirs until it is decided. */
    public WithdrawalRecord forItsParties() {
        if (state.isDecided()) {
            return this;
        }
        return new WithdrawalRecord(
                id,
                version,
                permit,
                caseNumber,
                worker,
                enterprise,
                employerHeard,
                WithdrawalState.HEARING,
                ground,
                facts,
                from,
                begunAt,
                hearUntil,
                hearingTerm,
                byEmployer,
                byWorker,
                null,
                null,
                null,
                null,
                null);
    }

    /** Whether every party answered, or had the time to. */
    public boolean isHeardOn(LocalDate day) {
        return day.isAfter(hearUntil) || byWorker != null && (byEmployer != null || !employerHeard);
    }
}
