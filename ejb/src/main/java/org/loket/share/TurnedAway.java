package org.loket.share;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.loket.kernel.Latest;
import org.loket.kernel.TooOften;

/** Who was refused a moment ago because of too many guesses: refused again without asking the database. */
@ApplicationScoped
class TurnedAway {

    private static final Duration A_MOMENT = Duration.ofSeconds(1);
    private static final int MOST = 1_000;

    private final Map<String, Told> told = new Latest<>(MOST);

    @Inject
    Clock clock;

    private record Told(Instant until, TooOften refusal) {}

    synchronized void mustNotBe(String account) {
        Told last = told.get(account);
        if (last != null && clock.instant().isBefore(last.until())) {
            throw last.refusal();
        }
    }

    synchronized void remember(String account, TooOften refusal) {
        told.put(account, new Told(clock.instant().plus(A_MOMENT), refusal));
    }
}
