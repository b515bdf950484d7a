package org.loket.share;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.loket.kernel.TheClock;
import org.loket.kernel.TooOften;

/**
 * Counts who tries codes, so that nobody finds one by trying. An attempt is counted before it is judged and taken back when
 * it was none, in a transaction of its own: many at once gain nothing, and a refusal that rolls back undoes no count.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Guesses {

    /** Within this time an account is wrong so often at most. */
    static final Duration WINDOW = Duration.ofMinutes(15);

    static final int MOST = 20;

    @Inject
    GuessCounts counts;

    @Inject
    Clock clock;

    /** Throws {@link TooOften} where that account was wrong too often; then nothing is written. */
    public void attempt(String account) {
        OffsetDateTime now = TheClock.now(clock);
        OffsetDateTime before = now.minus(WINDOW);
        mustNotExceed(account, before, MOST - 1, now);
        counts.add(account, now, before);
        mustNotExceed(account, before, MOST, now);
    }

    private void mustNotExceed(String account, OffsetDateTime before, int most, OffsetDateTime now) {
        if (counts.since(account, before) > most) {
            throw new TooOften(
                    "share-code.guesses",
                    Duration.between(now.toInstant(), counts.begun(account).plus(WINDOW)));
        }
    }

    /** The last attempt was no guess. */
    public void right(String account) {
        counts.takeBack(account);
    }

    /** Somebody had the code and not the date of birth. */
    public void wrongBirthDate(UUID code) {
        counts.wrongBirthDate(code);
    }
}
