package org.loket.appeal;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.loket.kernel.Author;
import org.loket.kernel.Happening;

/** The one who decides sent a proposal back. */
record AppealSentBack(UUID appeal, String remark, Author by, OffsetDateTime at) implements Happening {

    @Override
    public String subject() {
        return appeal.toString();
    }

    @Override
    public String kind() {
        return "appeal-sent-back";
    }

    @Override
    public Map<String, String> particulars() {
        return Map.of("remark", remark);
    }
}
