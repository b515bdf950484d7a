package org.loket.web.rest.file;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.loket.casework.CaseRecord;
import org.loket.casework.Outcome;
import org.loket.casework.Proposal;
import org.loket.web.text.Text;

/**
 * What was decided.
 *
 * @param validFrom null unless it is granted
 */
public record DecisionAnswer(
        Outcome outcome,
        OffsetDateTime decidedAt,
        List<GroundAnswer> grounds,
        LocalDate validFrom,
        LocalDate validUntil) {

    /** The decision on that case; null while there is none. */
    public static DecisionAnswer of(CaseRecord state, Text text) {
        if (!state.stage().isDecided()) {
            return null;
        }
        Proposal decided = state.proposal();
        return new DecisionAnswer(
                decided.outcome(),
                state.decidedAt(),
                GroundAnswer.of(decided.grounds(), text),
                decided.validFrom(),
                decided.validUntil());
    }
}
