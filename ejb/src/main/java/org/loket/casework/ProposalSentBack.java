package org.loket.casework;

import java.time.OffsetDateTime;
import java.util.Map;
import org.loket.kernel.Author;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.Happening;

/** The one who decides sends a proposal back to the examiner. */
public record ProposalSentBack(CaseNumber number, String remark, Author by, OffsetDateTime at) implements Happening {

    @Override
    public String subject() {
        return number.text();
    }

    @Override
    public String kind() {
        return "proposal-sent-back";
    }

    @Override
    public Map<String, String> particulars() {
        return Map.of("remark", remark);
    }
}
