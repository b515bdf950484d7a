package org.loket.notice;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.loket.kernel.Author;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.Happening;

/** A notice was put before its receiver in the portal. */
public record NoticeDelivered(UUID id, Receiver receiver, CaseNumber number, Author by, OffsetDateTime at)
        implements Happening {

    @Override
    public String subject() {
        return number.text();
    }

    @Override
    public String kind() {
        return "notice-delivered";
    }

    @Override
    public Map<String, String> particulars() {
        return Map.of("notice", id.toString(), "to", receiver.kind().name());
    }
}
