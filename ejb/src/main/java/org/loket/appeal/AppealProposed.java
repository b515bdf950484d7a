package org.loket.appeal;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.loket.kernel.Author;
import org.loket.kernel.Happening;

/** An official proposed what to decide on an appeal. */
record AppealProposed(UUID appeal, AppealProposal.Outcome outcome, Author by, OffsetDateTime at) implements Happening {

    @Override
    public String subject() {
        return appeal.toString();
    }

    @Override
    public String kind() {
        return "appeal-proposed";
    }

    @Override
    public Map<String, String> particulars() {
        return Map.of("appeal", appeal.toString(), "outcome", outcome.name());
    }
}
