package org.loket.law.fee;

import java.time.LocalDate;
import java.util.Optional;
import org.loket.kernel.Money;
import org.loket.law.Citation;
import org.loket.law.Confidence;
import org.loket.law.Provision;
import org.loket.law.book.LawBook;

/** The Flemish fee for an application, first or renewal; an application that is not paid for is not treated. */
public record Fee(Money amount, Citation citation, Confidence confidence) {

    private static final String FLEMISH = "fee.flemish";
    private static final Provision BASIS = Provision.FLEMISH_FEE;

    /** The fee on that day; nothing where no fee is known. */
    public static Optional<Fee> forApplicationSubmittedOn(LocalDate day) {
        return forApplicationSubmittedOn(day, LawBook.printed());
    }

    public static Optional<Fee> forApplicationSubmittedOn(LocalDate day, LawBook book) {
        return book.value(FLEMISH, Money.class)
                .find(day)
                .map(version -> new Fee(
                        version.value(),
                        BASIS.citation(),
                        BASIS.confidence().weakest(version.source().confidence())));
    }
}
