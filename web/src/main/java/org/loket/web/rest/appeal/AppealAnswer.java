package org.loket.web.rest.appeal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.loket.appeal.AppealProposal;
import org.loket.appeal.AppealRecord;
import org.loket.appeal.AppealState;
import org.loket.kernel.CaseNumber;
import org.loket.law.appeal.Contested;
import org.loket.law.appeal.Remedy.Appellant;

/**
 * An appeal as it stands; its parties read a proposal once it is decided.
 *
 * @param servedOn the day on which the appellant was told of the decision; null where that was not yet
 * @param openUntil the last day of the term to appeal; null as long as it has not begun
 * @param late whether it came after that day
 * @param from what the minister decides instead begins on this day
 */
public record AppealAnswer(
        UUID id,
        Contested contested,
        String reference,
        CaseNumber caseNumber,
        Appellant appellant,
        LocalDate lodgedOn,
        LocalDate servedOn,
        LocalDate openUntil,
        boolean late,
        String reasons,
        LocalDate dueOn,
        AppealState state,
        AppealProposal.Outcome outcome,
        String reason,
        LocalDate from,
        LocalDate until,
        OffsetDateTime decidedAt,
        long version) {

    static AppealAnswer of(AppealRecord appeal) {
        AppealProposal proposal =
                appeal.proposal() == null ? new AppealProposal(null, null, null, null) : appeal.proposal();
        return new AppealAnswer(
                appeal.id(),
                appeal.contested(),
                appeal.reference(),
                appeal.caseNumber(),
                appeal.appellant(),
                appeal.lodgedOn(),
                appeal.servedOn(),
                appeal.openUntil(),
                appeal.isLate(),
                appeal.reasons(),
                appeal.dueOn(),
                appeal.state(),
                proposal.outcome(),
                proposal.reason(),
                proposal.from(),
                proposal.until(),
                appeal.decidedAt(),
                appeal.version());
    }
}
