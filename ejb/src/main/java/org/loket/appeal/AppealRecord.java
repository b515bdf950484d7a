package org.loket.appeal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.WorkerNumber;
import org.loket.law.appeal.Contested;
import org.loket.law.appeal.Remedy.Appellant;

/**
 * An appeal as it stands.
 *
 * @param enterprise the employer that is a party; null where none is
 * @param servedOn the day on which the appellant was told of the decision; null where that was not yet
 * @param openUntil the last day of the term to appeal; null as long as it has not begun
 * @param dueOn the day on which a decision is aimed for
 */
public record AppealRecord(
        UUID id,
        long version,
        Contested contested,
        String reference,
        CaseNumber caseNumber,
        WorkerNumber worker,
        EnterpriseNumber enterprise,
        OffsetDateTime contestedAt,
        Appellant appellant,
        LocalDate lodgedOn,
        LocalDate servedOn,
        LocalDate openUntil,
        String reasons,
        LocalDate dueOn,
        AppealState state,
        AppealProposal proposal,
        String proposedBy,
        OffsetDateTime proposedAt,
        String decidedBy,
        OffsetDateTime decidedAt) {

    /** Whether it came after the last day of the term. */
    public boolean isLate() {
        return openUntil != null && lodgedOn.isAfter(openUntil);
    }

    /** As the parties see it: what officials propose to each other is theirs until it is decided. */
    public AppealRecord forItsParties() {
        return state.isDecided()
                ? this
                : new AppealRecord(
                        id,
                        version,
                        contested,
                        reference,
                        caseNumber,
                        worker,
                        enterprise,
                        contestedAt,
                        appellant,
                        lodgedOn,
                        servedOn,
                        openUntil,
                        reasons,
                        dueOn,
                        AppealState.LODGED,
                        null,
                        null,
                        null,
                        null,
                        null);
    }
}
