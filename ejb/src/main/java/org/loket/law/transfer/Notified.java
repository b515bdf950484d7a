package org.loket.law.transfer;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.loket.law.Dated;
import org.loket.law.Footing;
import org.loket.law.Provision;
import org.loket.law.book.LawBook;

/** How long the authority may object to a change that is notified, for each sort of permit. */
enum Notified {
    COMBINED(Provision.DIRECTIVE_CHANGE, Footing.EUROPEAN_LAW, "objection-term"),
    BLUE_CARD(Provision.BLUE_CARD_CHANGE, Footing.APPLICABLE_LAW, "objection-term.blue-card") {
        // once held for that long, the card is good for any employer that qualifies
        @Override
        Optional<Dated<Period>> objectionOn(LocalDate day, Permit permit, LawBook book) {
            Period within =
                    book.value("objection-within.blue-card", Period.class).on(day);
            return day.isBefore(permit.since().plus(within)) ? super.objectionOn(day, permit, book) : Optional.empty();
        }
    },
    SEASONAL(Provision.SEASONAL_CHANGE, Footing.APPLICABLE_LAW, "objection-term.seasonal");

    private final Provision basis;
    private final Footing footing;
    private final String term;

    Notified(Provision basis, Footing footing, String term) {
        this.basis = basis;
        this.footing = footing;
        this.term = term;
    }

    static Notified of(Permit.Sort sort) {
        return switch (sort) {
            case COMBINED -> COMBINED;
            case BLUE_CARD -> BLUE_CARD;
            case SEASONAL -> SEASONAL;
        };
    }

    Provision basis() {
        return basis;
    }

    Footing footing() {
        return footing;
    }

    Optional<Dated<Period>> objectionOn(LocalDate day, Permit permit, LawBook book) {
        return Optional.of(book.value(term, Period.class).versionOn(day));
    }
}
