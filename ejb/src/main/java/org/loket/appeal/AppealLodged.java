package org.loket.appeal;

import java.time.OffsetDateTime;
import java.util.Map;
import org.loket.kernel.Author;
import org.loket.kernel.Happening;

/** Somebody appealed to the minister, or an official registered that somebody did. */
public record AppealLodged(AppealRecord appeal, Author by, OffsetDateTime at) implements Happening {

    @Override
    public String subject() {
        return appeal.caseNumber().text();
    }

    @Override
    public String kind() {
        return "appeal-lodged";
    }

    @Override
    public Map<String, String> particulars() {
        return Map.of(
                "appeal",
                appeal.id().toString(),
                "contested",
                appeal.contested().name(),
                "late",
                String.valueOf(appeal.isLate()));
    }
}
