package org.loket.web.rest.intake;

import java.time.LocalDate;
import org.loket.casework.CaseRecord;
import org.loket.casework.Stage;
import org.loket.kernel.CaseNumber;

/**
 * The authority has the application in hand.
 *
 * @param decisionDue the last day to decide
 */
record SubmissionAnswer(CaseNumber number, Stage stage, LocalDate submittedOn, LocalDate decisionDue) {

    static SubmissionAnswer of(CaseRecord state) {
        return new SubmissionAnswer(state.number(), state.stage(), state.submittedOn(), state.dueOn());
    }
}
