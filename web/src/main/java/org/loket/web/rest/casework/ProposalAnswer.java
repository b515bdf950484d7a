package org.loket.web.rest.casework;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.loket.casework.CaseRecord;
import org.loket.casework.Outcome;
import org.loket.casework.Proposal;

/** What an official proposed to decide; another one decides. */
record ProposalAnswer(
        Outcome outcome,
        List<String> grounds,
        LocalDate validFrom,
        LocalDate validUntil,
        String remark,
        String proposedBy,
        OffsetDateTime proposedAt) {

    static ProposalAnswer of(CaseRecord state) {
        Proposal proposal = state.proposal();
        return proposal == null
                ? null
                : new ProposalAnswer(
                        proposal.outcome(),
                        proposal.grounds(),
                        proposal.validFrom(),
                        proposal.validUntil(),
                        proposal.remark(),
                        state.proposedBy(),
                        state.proposedAt());
    }
}
