package org.loket.share;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.loket.access.Actor;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.Happening;
import org.loket.kernel.InConflict;
import org.loket.kernel.Invalid;
import org.loket.kernel.NotKnown;
import org.loket.kernel.TheClock;
import org.loket.kernel.Violation;
import org.loket.kernel.WorkerNumber;

/** A worker makes a code to hand out, sees which there are and revokes them. */
@Stateless
public class SharingCode {

    /** A code lasts so long unless the worker says otherwise. */
    public static final Period USUALLY = Period.ofDays(30);

    /** A code lasts no longer. */
    public static final Period AT_MOST = Period.ofYears(1);

    private static final int MOST_OPEN = 50;
    private static final SecureRandom CHANCE = new SecureRandom();

    @Inject
    SharedCodes codes;

    @Inject
    Event<Happening> happenings;

    @Inject
    Clock clock;

    /**
     * What a worker wants to share.
     *
     * @param enterprise for whom; null for anybody who has the code and the date of birth
     * @param expiresAt from when it opens nothing any more; null for {@link #USUALLY}
     */
    public record Wish(SharePurpose purpose, EnterpriseNumber enterprise, OffsetDateTime expiresAt) {

        /** A code that can be used until the end of that day; null for {@link #USUALLY}. */
        public static Wish untilTheEndOf(LocalDate day, SharePurpose purpose, EnterpriseNumber enterprise) {
            return new Wish(
                    purpose,
                    enterprise,
                    day == null
                            ? null
                            : day.plusDays(1).atStartOfDay(TheClock.BRUSSELS).toOffsetDateTime());
        }
    }

    /** A code that was made, told this once. */
    public record Shared(ShareCode code, ShareCodeRecord kept) {}

    public Shared share(Actor actor, Wish wish) {
        WorkerNumber worker = actor.mustBeWorker();
        OffsetDateTime now = TheClock.now(clock);
        OffsetDateTime until = wish.expiresAt() == null ? now.plus(USUALLY) : wish.expiresAt();
        check(wish, until, now);
        if (codes.openOf(worker, now) >= MOST_OPEN) {
            throw new InConflict("share-code.too-many", MOST_OPEN);
        }
        ShareCode code = ShareCode.fresh(CHANCE);
        SharedCode kept = SharedCode.made(code, worker, wish.purpose(), wish.enterprise(), now, until);
        codes.add(kept);
        happenings.fire(new ShareCodeMade(worker, kept.id(), wish.purpose(), until, actor.author(), now));
        return new Shared(code, kept.record(now));
    }

    /** The latest first. */
    public List<ShareCodeRecord> of(Actor actor) {
        OffsetDateTime now = TheClock.now(clock);
        return codes.of(actor.mustBeWorker()).stream()
                .map(code -> code.record(now))
                .toList();
    }

    /** A code that was revoked already stays so. */
    public void revoke(Actor actor, UUID id) {
        WorkerNumber worker = actor.mustBeWorker();
        revoke(actor, codes.find(id).filter(code -> code.isOf(worker)).orElseThrow(SharingCode::unknown));
    }

    public void revoke(Actor actor, ShareCode named) {
        WorkerNumber worker = actor.mustBeWorker();
        revoke(actor, codes.find(named).filter(code -> code.isOf(worker)).orElseThrow(SharingCode::unknown));
    }

    private void revoke(Actor actor, SharedCode code) {
        OffsetDateTime now = TheClock.now(clock);
        if (code.revoke(now)) {
            happenings.fire(new ShareCodeRevoked(code.worker(), code.id(), actor.author(), now));
        }
    }

    private static void check(Wish wish, OffsetDateTime until, OffsetDateTime now) {
        if (wish.purpose() == null) {
            throw new Invalid(Violation.of("purpose", "required"));
        }
        if (!until.isAfter(now)) {
            throw new Invalid(Violation.of("until", "share-code.past"));
        }
        if (until.isAfter(now.plus(AT_MOST))) {
            throw new Invalid(Violation.of("until", "share-code.too-far"));
        }
    }

    private static NotKnown unknown() {
        return new NotKnown("share-code");
    }
}
