package org.loket.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.loket.kernel.StoreFailure;
import org.loket.law.book.LawBook;

/**
 * The book as this node knows it. Once a second it asks the database whether another node confirmed an amendment; that
 * cannot come too late, for an amendment begins on a later day than that of its confirmation.
 */
@ApplicationScoped
class CurrentEdition {

    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private record Edition(long confirmations, LawBook book) {}

    /** @param edition null until we have looked for the first time */
    private record Looked(Instant at, Edition edition) {}

    @Inject
    Amendments amendments;

    @Inject
    Clock clock;

    private volatile Looked last = new Looked(Instant.MIN, null);

    LawBook book() {
        Looked known = last;
        Instant now = clock.instant();
        // a clock that is set back, as the demo does, makes us look too
        if (known.at().isAfter(now) || !known.at().plus(A_MOMENT).isAfter(now)) {
            known = new Looked(now, look(known.edition()));
            last = known;
        }
        return known.edition().book();
    }

    void confirmed(@Observes(during = TransactionPhase.AFTER_SUCCESS) AmendmentConfirmed confirmed) {
        last = new Looked(Instant.MIN, last.edition());
    }

    // the law does not change because its records cannot be reached: whoever knew it goes on knowing it
    private Edition look(Edition known) {
        try {
            long confirmations = amendments.confirmations();
            return known != null && confirmations == known.confirmations()
                    ? known
                    : new Edition(confirmations, Bound.with(LawBook.printed(), amendments.confirmed()));
        } catch (PersistenceException e) {
            if (known == null
                    || StoreFailure.in(e).filter(StoreFailure.AWAY::equals).isEmpty()) {
                throw e;
            }
            return known;
        }
    }
}
