package org.loket.amendment;

import java.time.LocalDate;
import org.loket.law.Confidence;

/**
 * An amendment as it is proposed.
 *
 * @param name of the value or list as the book has it; of a regime the question, without {@code regime.}
 * @param from the first day of the new version
 * @param source where it was published, in words
 */
public record AmendmentGiven(
        Subject subject, String name, LocalDate from, Provided content, String source, Confidence confidence) {

    /** The name under which the book keeps what is amended. */
    public String nameInBook() {
        return Bound.nameInBook(subject, name);
    }
}
