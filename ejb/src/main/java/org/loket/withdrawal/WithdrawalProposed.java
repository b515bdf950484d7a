package org.loket.withdrawal;

import java.time.OffsetDateTime;
import java.util.Map;
import org.loket.kernel.Author;
import org.loket.kernel.Happening;
import org.loket.kernel.PermitNumber;

/** An official proposed what to decide on a withdrawal. */
record WithdrawalProposed(PermitNumber permit, WithdrawalProposal.Outcome outcome, Author by, OffsetDateTime at)
        implements Happening {

    @Override
    public String subject() {
        return permit.text();
    }

    @Override
    public String kind() {
        return "withdrawal-proposed";
    }

    @Override
    public Map<String, String> particulars() {
        return Map.of("outcome", outcome.name());
    }
}
