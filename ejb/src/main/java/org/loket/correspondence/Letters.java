package org.loket.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import org.loket.casework.CaseRecord;
import org.loket.casework.CaseReopened;
import org.loket.casework.ReadingCase;
import org.loket.kernel.Author;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.Happening;
import org.loket.kernel.TheClock;

/** The letters that are kept, one for each decision. */
@ApplicationScoped
public class Letters {

    @Inject
    EntityManager store;

    @Inject
    ReadingCase cases;

    @Inject
    ComposingLetter composing;

    @Inject
    Event<Happening> happenings;

    @Inject
    Clock clock;

    /** A refusal that is undone keeps its letter, which leaves its place to that of the next decision. */
    void keep(@Observes CaseReopened reopened) {
        Letter refusal = store.find(Letter.class, reopened.number().text());
        if (refusal != null) {
            store.persist(ActLetterKept.made(
                    "refusal " + reopened.number() + " " + reopened.at(), refusal.content(), TheClock.now(clock)));
            store.remove(refusal);
            store.flush();
        }
    }

    /** The letter of that case, made now where it was not made yet; empty while nothing is decided or filed. */
    public Optional<byte[]> makeFor(CaseNumber number) {
        CaseRecord decided = cases.find(number).orElse(null);
        if (decided == null || !decided.stage().isDecided()) {
            return Optional.empty();
        }
        // two who ask at once must not make two letters
        store.createNativeQuery("select pg_advisory_xact_lock(hashtext(?))")
                .setParameter(1, "letter " + number)
                .getSingleResult();
        Letter kept = store.find(Letter.class, number.text());
        if (kept == null) {
            kept = Letter.made(number, composing.compose(decided), TheClock.now(clock));
            store.persist(kept);
            happenings.fire(new LetterMade(number, Author.HOUSE, TheClock.now(clock)));
        }
        return Optional.of(kept.content());
    }
}
