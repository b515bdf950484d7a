package org.loket.withdrawal;

import java.time.OffsetDateTime;
import java.util.Map;
import org.loket.kernel.Author;
import org.loket.kernel.Happening;

/** An official began to withdraw a permit; the parties can say what they think of it. */
public record WithdrawalBegun(WithdrawalRecord withdrawal, Author by, OffsetDateTime at) implements Happening {

    @Override
    public String subject() {
        return withdrawal.permit().text();
    }

    @Override
    public String kind() {
        return "withdrawal-begun";
    }

    @Override
    public Map<String, String> particulars() {
        return Map.of(
                "ground", withdrawal.ground().name(), "from", withdrawal.from().toString());
    }
}
