package org.loket.web.rest.casework;

import java.time.LocalDate;
import java.util.List;
import org.loket.casework.CaseRecord;
import org.loket.casework.Stage;
import org.loket.kernel.CaseNumber;
import org.loket.law.category.Verdict;
import org.loket.web.rest.file.DecisionAnswer;
import org.loket.web.rest.file.FindingAnswer;
import org.loket.web.rest.file.PermitAnswer;
import org.loket.web.rest.file.RequestAnswer;
import org.loket.web.text.Text;
import org.loket.worklist.StandingOfCase;

/** Where a case stands after an official acted on it; the version is the one to name next. */
record CaseState(
        CaseNumber number,
        long version,
        Stage stage,
        LocalDate decisionDue,
        Verdict verdict,
        LocalDate lawDate,
        String lawVersion,
        LocalDate validAtMostUntil,
        List<FindingAnswer> findings,
        List<RequestAnswer> requests,
        ProposalAnswer proposal,
        DecisionAnswer decision,
        PermitAnswer permit) {

    static CaseState of(StandingOfCase standing, Text text) {
        CaseRecord state = standing.state();
        boolean examined = state.examination() != null;
        return new CaseState(
                state.number(),
                state.version(),
                state.stage(),
                state.dueOn(),
                examined ? state.examination().verdict() : null,
                examined ? state.examination().lawDate() : null,
                examined ? state.examination().lawVersion() : null,
                examined ? state.examination().validAtMostUntil() : null,
                examined ? FindingAnswer.of(state.examination().findings(), text) : List.of(),
                RequestAnswer.of(state.requests()),
                ProposalAnswer.of(state),
                DecisionAnswer.of(state, text),
                PermitAnswer.of(standing.permit(), text));
    }
}
