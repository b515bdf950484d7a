package org.loket.delivery;

import com.zerodeplibs.webpush.UserAgentMessageEncryptionKeyInfo;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.loket.access.Actor;
import org.loket.kernel.InConflict;
import org.loket.kernel.Invalid;
import org.loket.kernel.NotEntitled;
import org.loket.kernel.NotKnown;
import org.loket.kernel.TheClock;
import org.loket.kernel.Violation;

/** Whoever is told something subscribes in a browser to push messages, and ends that again. */
@Stateless
public class SubscribingPush {

    private static final int MOST = 20;

    @Inject
    PushSubscribers subscribers;

    @Inject
    HouseKeys keys;

    @Inject
    Outside outside;

    @Inject
    Clock clock;

    /** The public key of the house, as a browser wants it. */
    public String key() {
        return keys.ours().shown();
    }

    public List<PushRecord> of(Actor actor) {
        return subscribers.of(actor.account()).stream()
                .map(PushSubscriber::record)
                .toList();
    }

    /** @param publicKey and {@code auth}: what the browser made for this subscription, in base64url */
    public void subscribe(Actor actor, String endpoint, String publicKey, String auth) {
        if (!actor.isApplicant() && actor.worker() == null) {
            throw new NotEntitled("role");
        }
        mustBeSound(endpoint, publicKey, auth);
        subscribers.forget(endpoint);
        if (subscribers.of(actor.account()).size() >= MOST) {
            throw new InConflict("push-too-many", MOST);
        }
        subscribers.add(PushSubscriber.subscribed(actor.account(), endpoint, publicKey, auth, TheClock.now(clock)));
    }

    public void end(Actor actor, UUID id) {
        if (!subscribers.forget(actor.account(), id)) {
            throw new NotKnown("push");
        }
    }

    private void mustBeSound(String endpoint, String publicKey, String auth) {
        List<Violation> violations = new ArrayList<>();
        if (endpoint == null) {
            violations.add(Violation.of("endpoint", "required"));
        } else {
            outside.faultOf(endpoint).ifPresent(fault -> violations.add(Violation.of("endpoint", fault)));
        }
        try {
            UserAgentMessageEncryptionKeyInfo.of(String.valueOf(publicKey), String.valueOf(auth));
        } catch (RuntimeException e) {
            violations.add(Violation.of("publicKey", "push.keys"));
        }
        if (!violations.isEmpty()) {
            throw new Invalid(violations);
        }
    }
}
