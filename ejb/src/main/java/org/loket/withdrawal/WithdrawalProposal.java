package org.loket.withdrawal;

import java.util.ArrayList;
import java.util.List;
import org.loket.kernel.Invalid;
import org.loket.kernel.Violation;
import org.loket.kernel.Written;

/**
 * What an official proposes once the parties were heard.
 *
 * @param reason why, with an answer to what the parties said; it stands in the letter
 */
public record WithdrawalProposal(Outcome outcome, String reason) {

    private static final int LONGEST = 4000;

    /** What can be decided. */
    public enum Outcome {
        WITHDRAW(WithdrawalState.WITHDRAWN),
        KEEP(WithdrawalState.KEPT);

        private final WithdrawalState state;

        Outcome(WithdrawalState state) {
            this.state = state;
        }

        WithdrawalState state() {
            return state;
        }
    }

    WithdrawalProposal checked() {
        List<Violation> found = new ArrayList<>();
        if (outcome == null) {
            found.add(Violation.of("outcome", "required"));
        }
        Written.fault("reason", reason, LONGEST).ifPresent(found::add);
        if (!found.isEmpty()) {
            throw new Invalid(found);
        }
        return new WithdrawalProposal(outcome, reason.strip());
    }
}
