package org.loket.appeal;

import java.time.OffsetDateTime;
import java.util.Map;
import org.loket.kernel.Author;
import org.loket.kernel.Happening;

/** An appeal was decided by somebody other than its proposer. */
public record AppealDecided(AppealRecord appeal, Author by, OffsetDateTime at) implements Happening {

    @Override
    public String subject() {
        return appeal.caseNumber().text();
    }

    @Override
    public String kind() {
        return "appeal-decided";
    }

    @Override
    public Map<String, String> particulars() {
        return Map.of(
                "appeal", appeal.id().toString(), "outcome", appeal.state().name());
    }
}
