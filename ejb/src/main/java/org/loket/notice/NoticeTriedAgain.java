package org.loket.notice;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.loket.kernel.Author;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.Happening;

/** Somebody had a notice that was stuck tried again. */
public record NoticeTriedAgain(UUID id, CaseNumber number, Author by, OffsetDateTime at) implements Happening {

    @Override
    public String subject() {
        return number.text();
    }

    @Override
    public String kind() {
        return "notice-tried-again";
    }

    @Override
    public Map<String, String> particulars() {
        return Map.of("notice", id.toString());
    }
}
