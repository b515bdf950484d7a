package org.loket.web.rest.permit;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.PermitNumber;
import org.loket.law.Confidence;
import org.loket.law.refusal.Ground;
import org.loket.web.rest.file.CitationAnswer;
import org.loket.web.text.Text;
import org.loket.withdrawal.WithdrawalProposal;
import org.loket.withdrawal.WithdrawalRecord;
import org.loket.withdrawal.WithdrawalState;

/**
 * The withdrawal of a permit as it stands; its parties read a proposal once it is decided.
 *
 * @param from the first day on which the permit holds no longer
 * @param hearUntil the last day on which the parties can answer
 * @param byEmployer what it answered; null as long as it did not
 * @param reason why it is proposed or decided so
 */
public record WithdrawalAnswer(
        PermitNumber permit,
        CaseNumber caseNumber,
        WithdrawalState state,
        Ground ground,
        CitationAnswer citation,
        String facts,
        LocalDate from,
        LocalDate hearUntil,
        Confidence hearingTerm,
        String byEmployer,
        String byWorker,
        WithdrawalProposal.Outcome outcome,
        String reason,
        OffsetDateTime decidedAt,
        long version) {

    static WithdrawalAnswer of(WithdrawalRecord withdrawal, Text text) {
        WithdrawalProposal proposal = withdrawal.proposal();
        return new WithdrawalAnswer(
                withdrawal.permit(),
                withdrawal.caseNumber(),
                withdrawal.state(),
                withdrawal.ground(),
                CitationAnswer.of(withdrawal.ground().citation(), text),
                withdrawal.facts(),
                withdrawal.from(),
                withdrawal.hearUntil(),
                withdrawal.hearingTerm(),
                said(withdrawal.byEmployer()),
                said(withdrawal.byWorker()),
                proposal == null ? null : proposal.outcome(),
                proposal == null ? null : proposal.reason(),
                withdrawal.decidedAt(),
                withdrawal.version());
    }

    private static String said(WithdrawalRecord.Said said) {
        return said == null ? null : said.answer();
    }
}
