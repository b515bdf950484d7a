package org.loket.seal;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.loket.access.Actor;
import org.loket.access.Role;
import org.loket.kernel.TheClock;

/** Makes the first key, tells the public ones, and puts another in the place of the one in use. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class KeepingKeys {

    @Inject
    SealKeys keys;

    @Inject
    Seals seals;

    @Inject
    Clock clock;

    /** The key in use; the first is made by whoever needs it first. */
    public SigningKey inUse() {
        return keys.inUse().orElseGet(this::first).signing();
    }

    /** Makes the first key where there is none. */
    public void mustHaveOne() {
        inUse();
    }

    /** The latest first. */
    public List<PublicKeyRecord> all() {
        return keys.all().stream().map(SealKey::record).toList();
    }

    /** Another key from now on; what the one before signed stays valid. */
    public PublicKeyRecord rotate(Actor actor) {
        actor.mustBe(Role.ADMIN);
        keys.hold();
        keys.inUse().ifPresent(key -> keys.retire(key, TheClock.now(clock)));
        SealKey next = SealKey.fresh(TheClock.now(clock));
        keys.add(next);
        seals.forget();
        return next.record();
    }

    private SealKey first() {
        keys.hold();
        return keys.inUse().orElseGet(() -> {
            SealKey first = SealKey.fresh(TheClock.now(clock));
            keys.add(first);
            return first;
        });
    }
}
