package org.loket.amendment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.loket.kernel.Invalid;
import org.loket.kernel.TheClock;
import org.loket.law.book.LawBook;

/** The law in force: the printed book with every amendment that was confirmed, whatever day it begins. */
@Stateless
public class LawInForce {

    @Inject
    CurrentEdition current;

    @Inject
    Amendments amendments;

    @Inject
    Clock clock;

    /** The same object until an amendment is confirmed; all versions of it are dated, so any day can be asked for. */
    public LawBook book() {
        return current.book();
    }

    /** Whether that amendment could still be confirmed today. */
    public boolean canTake(AmendmentGiven given) {
        try {
            new AmendmentChecked(book(), TheClock.today(clock)).mustBeSound(given);
            return true;
        } catch (Invalid e) {
            return false;
        }
    }

    /** A change that was confirmed. */
    public AmendmentGiven confirmed(UUID amendment) {
        return amendments.get(amendment).record().given();
    }

    /** The law as it would be, had that change never been confirmed. */
    public LawBook bookWithout(UUID amendment) {
        return Bound.with(
                LawBook.printed(),
                amendments.confirmed().stream()
                        .filter(other -> !other.id().equals(amendment))
                        .toList());
    }

    /** The law as it would be with that amendment too, which must be sound. */
    public LawBook bookWith(AmendmentGiven given) {
        return Bound.with(current.book(), given);
    }
}
