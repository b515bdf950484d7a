package org.loket.law.condition;

import java.time.LocalDate;
import java.util.Optional;
import org.loket.law.Citation;
import org.loket.law.Confidence;
import org.loket.law.Reason;

/** A day after which admission could not last, and why. */
public record Ending(LocalDate lastDay, Reason reason, Citation citation, Confidence confidence) {

    /** A rule that ends admission. */
    @FunctionalInterface
    public interface Rule {

        /** The last day under this rule; nothing where it does not bite or the start is not known. */
        Optional<Ending> endOf(Filing filing);
    }
}
