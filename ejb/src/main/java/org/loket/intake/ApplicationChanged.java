package org.loket.intake;

import java.time.OffsetDateTime;
import org.loket.kernel.Author;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.Happening;

/** A draft was changed. */
public record ApplicationChanged(CaseNumber number, Author by, OffsetDateTime at) implements Happening {

    @Override
    public String subject() {
        return number.text();
    }

    @Override
    public String kind() {
        return "application-changed";
    }
}
