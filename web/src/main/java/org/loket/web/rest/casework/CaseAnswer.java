package org.loket.web.rest.casework;

import java.time.LocalDate;
import java.util.List;
import org.loket.casework.CaseRecord;
import org.loket.casework.EstablishedFact;
import org.loket.casework.Stage;
import org.loket.intake.ApplicationForm;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.WorkerNumber;
import org.loket.law.category.Category;
import org.loket.law.category.Verdict;
import org.loket.web.rest.file.ClockAnswer;
import org.loket.web.rest.file.DecisionAnswer;
import org.loket.web.rest.file.DocumentAnswer;
import org.loket.web.rest.file.FindingAnswer;
import org.loket.web.rest.file.HappenedAnswer;
import org.loket.web.rest.file.PermitAnswer;
import org.loket.web.rest.file.RequestAnswer;
import org.loket.web.rest.file.RingAnswer;
import org.loket.web.rest.file.TakeoverAnswer;
import org.loket.web.text.Text;
import org.loket.worklist.CaseFile;

/**
 * A case whole, as the officials see it.
 *
 * @param takeover the permit that the worker takes along; null where everything is asked anew
 * @param verdict what the last examination found; null where there is none yet
 * @param facts what the applicant declared
 * @param establishedFacts the fields that an official established beside it; the next examination takes both
 * @param decidedBy the account that decided
 */
record CaseAnswer(
        CaseNumber number,
        long version,
        Stage stage,
        Category category,
        EnterpriseNumber enterprise,
        WorkerNumber worker,
        LocalDate submittedOn,
        LocalDate decisionDue,
        TakeoverAnswer takeover,
        ApplicationForm facts,
        List<String> establishedFacts,
        Verdict verdict,
        LocalDate lawDate,
        String lawVersion,
        LocalDate validAtMostUntil,
        List<FindingAnswer> findings,
        List<RingAnswer> rings,
        ClockAnswer clock,
        List<RequestAnswer> requests,
        List<DocumentAnswer> documents,
        List<HappenedAnswer> history,
        ProposalAnswer proposal,
        DecisionAnswer decision,
        String decidedBy,
        PermitAnswer permit) {

    static CaseAnswer of(CaseFile file, Text text) {
        CaseRecord state = file.state();
        boolean examined = state.examination() != null;
        return new CaseAnswer(
                state.number(),
                state.version(),
                state.stage(),
                state.category(),
                state.enterprise(),
                state.worker(),
                state.submittedOn(),
                state.dueOn(),
                TakeoverAnswer.of(state, text),
                file.form(),
                state.established().stream().map(EstablishedFact::field).toList(),
                examined ? state.examination().verdict() : null,
                examined ? state.examination().lawDate() : null,
                examined ? state.examination().lawVersion() : null,
                examined ? state.examination().validAtMostUntil() : null,
                examined ? FindingAnswer.of(state.examination().findings(), text) : List.of(),
                examined ? RingAnswer.of(state.examination().rings(), text) : List.of(),
                ClockAnswer.of(state.deadline(), text),
                RequestAnswer.of(state.requests()),
                DocumentAnswer.of(file.documents()),
                HappenedAnswer.of(file.history(), text),
                ProposalAnswer.of(state),
                DecisionAnswer.of(state, text),
                state.decidedBy(),
                PermitAnswer.of(file.permit(), text));
    }
}
