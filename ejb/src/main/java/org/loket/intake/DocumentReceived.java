package org.loket.intake;

import java.time.OffsetDateTime;
import java.util.Map;
import org.loket.kernel.Author;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.Happening;
import org.loket.law.category.Slot;

/** A document came into a file; its hash tells later which edition it was. */
public record DocumentReceived(CaseNumber number, Slot slot, int edition, String sha256, Author by, OffsetDateTime at)
        implements Happening {

    @Override
    public String subject() {
        return number.text();
    }

    @Override
    public String kind() {
        return "document-received";
    }

    @Override
    public Map<String, String> particulars() {
        return Map.of("slot", slot.name(), "edition", String.valueOf(edition), "sha256", sha256);
    }
}
