package org.loket.share;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.loket.access.Actor;
import org.loket.access.Role;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.Happening;
import org.loket.kernel.Invalid;
import org.loket.kernel.NotEntitled;
import org.loket.kernel.TheClock;
import org.loket.kernel.TooOften;
import org.loket.kernel.Violation;
import org.loket.kernel.WorkerNumber;
import org.loket.party.Parties;

/**
 * An employer, its mandatary or an inspector uses the code that a worker gave. A code that does not exist, is over, is for
 * another enterprise or another purpose, and a wrong date of birth are told apart to nobody.
 */
@Stateless
public class UsingShareCode {

    @Inject
    SharedCodes codes;

    @Inject
    Guesses guesses;

    @Inject
    TurnedAway turnedAway;

    @Inject
    Parties parties;

    @Inject
    Event<Happening> happenings;

    @Inject
    Clock clock;

    /**
     * What somebody has in hand.
     *
     * @param enterprise for which it is used
     */
    public record Presented(ShareCode code, LocalDate birthDate, SharePurpose purpose, EnterpriseNumber enterprise) {}

    /** The worker who gave the code, told of this use; nobody where it opens nothing. */
    public Optional<WorkerNumber> use(Actor actor, Presented presented) {
        mustBeEntitled(actor, presented);
        attempt(actor.account());
        OffsetDateTime now = TheClock.now(clock);
        Optional<SharedCode> known = codes.find(presented.code());
        if (known.isEmpty()) {
            return Optional.empty();
        }
        SharedCode code = known.get();
        if (!isBirthDate(presented.birthDate(), code.worker())) {
            guesses.wrongBirthDate(code.id());
            return Optional.empty();
        }
        guesses.right(actor.account());
        if (!code.opens(presented.purpose(), presented.enterprise(), now)) {
            return Optional.empty();
        }
        codes.used(code.id(), now);
        happenings.fire(new ShareCodeUsed(
                code.worker(), code.id(), presented.purpose(), presented.enterprise(), actor.author(), now));
        return Optional.of(code.worker());
    }

    private void attempt(String account) {
        turnedAway.mustNotBe(account);
        try {
            guesses.attempt(account);
        } catch (TooOften e) {
            turnedAway.remember(account, e);
            throw e;
        }
    }

    private boolean isBirthDate(LocalDate given, WorkerNumber worker) {
        return parties.worker(worker)
                .filter(known -> known.identity().birthDate().equals(given))
                .isPresent();
    }

    private static void mustBeEntitled(Actor actor, Presented presented) {
        actor.mustBeAnyOf(Role.EMPLOYER, Role.MANDATARY);
        if (presented.birthDate() == null) {
            throw new Invalid(Violation.of("worker.birthDate", "required"));
        }
        if (!actor.actsFor().contains(presented.enterprise())) {
            throw new NotEntitled("other-enterprise");
        }
    }
}
