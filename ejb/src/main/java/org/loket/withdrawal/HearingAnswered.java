package org.loket.withdrawal;

import java.time.OffsetDateTime;
import org.loket.kernel.Author;
import org.loket.kernel.Happening;
import org.loket.kernel.PermitNumber;

/** A party said what it thinks of a withdrawal. */
record HearingAnswered(PermitNumber permit, Author by, OffsetDateTime at) implements Happening {

    @Override
    public String subject() {
        return permit.text();
    }

    @Override
    public String kind() {
        return "withdrawal-answered";
    }
}
