package org.loket.law.card;

import java.time.LocalDate;
import java.time.Period;
import org.loket.law.Citation;
import org.loket.law.Confidence;
import org.loket.law.Dated;
import org.loket.law.Provision;
import org.loket.law.book.LawBook;

/**
 * Until when a residence card is valid: somewhat longer than the admission to work where that is short. The card then
 * outlasts the right to work, which is why a card alone never answers whether somebody may work.
 */
public record CardValidity(LocalDate until, Citation citation, Confidence confidence) {

    private static final Provision BASIS = Provision.RESIDENCE_DOCUMENTS;

    /** The card for an admission from one day until another, as the law of its first day has it. */
    public static CardValidity ofAdmission(LocalDate from, LocalDate until) {
        return ofAdmission(from, until, LawBook.printed());
    }

    public static CardValidity ofAdmission(LocalDate from, LocalDate until, LawBook book) {
        Dated<Period> extra = book.value("card-extra", Period.class).versionOn(from);
        Dated<Period> longest = book.value("card-extra.up-to", Period.class).versionOn(from);
        boolean isShort = until.isBefore(from.plus(longest.value()));
        return new CardValidity(
                isShort ? until.plus(extra.value()) : until,
                BASIS.citation(),
                BASIS.confidence()
                        .weakest(extra.source().confidence())
                        .weakest(longest.source().confidence()));
    }
}
