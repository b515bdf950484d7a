package org.loket.casework;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.loket.intake.Takeover;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.WorkerNumber;
import org.loket.law.category.Category;
import org.loket.law.timelimit.Deadline;

/**
 * A case as it stands.
 *
 * @param enterprise the enterprise that applied; null where the worker did
 * @param dueOn the last day to decide; null while the clock stands still
 * @param takeover the permit that the worker takes along; null where everything is asked anew
 * @param permitGone whether there is no permit any more that could be taken along
 * @param fee null where none is owed for it
 * @param established what an official established beside the form
 * @param examination the last examination; null where there is none yet
 * @param proposal null where nothing is proposed
 */
public record CaseRecord(
        CaseNumber number,
        long version,
        Stage stage,
        Category category,
        EnterpriseNumber enterprise,
        WorkerNumber worker,
        LocalDate submittedOn,
        LocalDate dueOn,
        Deadline deadline,
        Takeover takeover,
        boolean permitGone,
        FeeOwed fee,
        List<EstablishedFact> established,
        Examined examination,
        List<InformationRequestRecord> requests,
        Proposal proposal,
        String proposedBy,
        OffsetDateTime proposedAt,
        String decidedBy,
        OffsetDateTime decidedAt) {

    /** The case as its parties see it while officials deliberate: no examination, no proposal, no names. */
    public CaseRecord beforeProposal() {
        return new CaseRecord(
                number,
                version,
                stage == Stage.PROPOSED ? Stage.UNDER_EXAMINATION : stage,
                category,
                enterprise,
                worker,
                submittedOn,
                dueOn,
                deadline,
                takeover,
                permitGone,
                fee,
                List.of(),
                null,
                requests,
                null,
                null,
                null,
                null,
                null);
    }
}
