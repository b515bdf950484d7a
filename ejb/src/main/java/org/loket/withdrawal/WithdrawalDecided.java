package org.loket.withdrawal;

import java.time.OffsetDateTime;
import java.util.Map;
import org.loket.kernel.Author;
import org.loket.kernel.Happening;

/** A withdrawal was decided by somebody other than its proposer. */
public record WithdrawalDecided(WithdrawalRecord withdrawal, Author by, OffsetDateTime at) implements Happening {

    @Override
    public String subject() {
        return withdrawal.permit().text();
    }

    @Override
    public String kind() {
        return "withdrawal-decided";
    }

    @Override
    public Map<String, String> particulars() {
        return Map.of(
                "outcome",
                withdrawal.proposal().outcome().name(),
                "from",
                withdrawal.from().toString());
    }
}
