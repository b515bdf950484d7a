package org.loket.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Signs with the key in use, which is read anew every minute: another node may have put another in its place. */
@ApplicationScoped
public class Seals {

    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    @Inject
    KeepingKeys keys;

    @Inject
    Clock clock;

    private record Remembered(SigningKey key, Instant until) {}

    private volatile Remembered remembered;

    public Seal sign(byte[] message) {
        SigningKey key = inUse();
        return new Seal(key.id(), Ed25519.sign(key.key(), message));
    }

    void forget() {
        remembered = null;
    }

    private SigningKey inUse() {
        Remembered known = remembered;
        if (known == null || !clock.instant().isBefore(known.until())) {
            known = new Remembered(keys.inUse(), clock.instant().plus(REMEMBERED));
            remembered = known;
        }
        return known.key();
    }
}
