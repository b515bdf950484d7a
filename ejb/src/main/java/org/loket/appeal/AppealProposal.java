package org.loket.appeal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.loket.kernel.Invalid;
import org.loket.kernel.Violation;
import org.loket.kernel.Written;

/**
 * What an official proposes to decide on an appeal.
 *
 * @param reason why; it stands in the letter
 * @param from only where the decision is replaced
 * @param until only where the decision is replaced by one with a last day
 */
public record AppealProposal(Outcome outcome, String reason, LocalDate from, LocalDate until) {

    private static final int LONGEST = 8000;

    /** What can be decided. */
    public enum Outcome {
        CONFIRM(AppealState.CONFIRMED),
        ANNUL(AppealState.ANNULLED),
        REFORM(AppealState.REFORMED);

        private final AppealState state;

        Outcome(AppealState state) {
            this.state = state;
        }

        AppealState state() {
            return state;
        }
    }

    Reform reform() {
        return new Reform(from, until);
    }

    /** @param late what comes too late leaves the decision as it is */
    AppealProposal checked(boolean late, List<Violation> faultsOfReform) {
        List<Violation> found = new ArrayList<>();
        if (outcome == null) {
            found.add(Violation.of("outcome", "required"));
        } else if (late && outcome != Outcome.CONFIRM) {
            found.add(Violation.of("outcome", "appeal.late"));
        }
        Written.fault("reason", reason, LONGEST).ifPresent(found::add);
        if (outcome == Outcome.REFORM) {
            found.addAll(faultsOfReform);
        }
        if (!found.isEmpty()) {
            throw new Invalid(found);
        }
        boolean replaced = outcome == Outcome.REFORM;
        return new AppealProposal(outcome, reason.strip(), replaced ? from : null, replaced ? until : null);
    }
}
