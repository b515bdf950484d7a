package org.loket.correspondence;

import java.time.OffsetDateTime;
import org.loket.kernel.Author;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.Happening;

/** The letter of a decision was made and kept. */
public record LetterMade(CaseNumber number, Author by, OffsetDateTime at) implements Happening {

    @Override
    public String subject() {
        return number.text();
    }

    @Override
    public String kind() {
        return "letter-made";
    }
}
