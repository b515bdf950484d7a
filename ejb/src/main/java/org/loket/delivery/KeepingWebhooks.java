package org.loket.delivery;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.loket.access.Actor;
import org.loket.delivery.Webhook.Hook;
import org.loket.kernel.InConflict;
import org.loket.kernel.Invalid;
import org.loket.kernel.NotKnown;
import org.loket.kernel.TheClock;
import org.loket.kernel.Violation;
import org.loket.notice.Matter;
import org.loket.notice.Receiver;

/** An employer or a mandatary keeps the webhooks that are told what it is told. */
@Stateless
public class KeepingWebhooks {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final int MOST = 10;

    @Inject
    Webhooks webhooks;

    @Inject
    Outside outside;

    @Inject
    Clock clock;

    /**
     * A webhook that was made or changed.
     *
     * @param secret shown this once, where it is new; null where it stays what it was
     */
    public record Kept(WebhookRecord webhook, String secret) {}

    /** Makes the webhook of that name, or changes it. */
    public Kept keep(Actor actor, String name, String url, List<String> events) {
        actor.mustBeApplicant();
        mustBeSound(name, url, events);
        OffsetDateTime now = TheClock.now(clock);
        Optional<Webhook> known = webhooks.find(actor.account(), name);
        if (known.isPresent()) {
            known.get().change(url, events);
            return new Kept(known.get().record(now), null);
        }
        if (webhooks.of(actor.account()).size() >= MOST) {
            throw new InConflict("webhook-too-many", MOST);
        }
        Webhook made = Webhook.opened(actor.account(), name, url, events, now);
        webhooks.add(made);
        return new Kept(made.record(now), made.secret());
    }

    public WebhookRecord read(Actor actor, String name) {
        return get(actor, name).record(TheClock.now(clock));
    }

    public List<WebhookRecord> all(Actor actor) {
        actor.mustBeApplicant();
        return webhooks.of(actor.account()).stream()
                .map(one -> one.record(TheClock.now(clock)))
                .toList();
    }

    /** What is on its way to it is given up. */
    public void remove(Actor actor, String name) {
        webhooks.remove(get(actor, name));
    }

    public Kept rotate(Actor actor, String name) {
        Webhook webhook = get(actor, name);
        OffsetDateTime now = TheClock.now(clock);
        String secret = webhook.rotate(now);
        return new Kept(webhook.record(now), secret);
    }

    /** Where it is called, for a trial. */
    public Hook hook(Actor actor, String name) {
        return get(actor, name).hook(TheClock.now(clock));
    }

    private Webhook get(Actor actor, String name) {
        actor.mustBeApplicant();
        return webhooks.find(actor.account(), name).orElseThrow(() -> new NotKnown("webhook"));
    }

    private void mustBeSound(String name, String url, List<String> events) {
        List<Violation> violations = new ArrayList<>();
        if (name == null || !NAME.matcher(name).matches()) {
            violations.add(Violation.of("id", "webhook.id"));
        }
        if (url == null || url.isBlank()) {
            violations.add(Violation.of("url", "required"));
        } else {
            outside.faultOf(url).ifPresent(fault -> violations.add(Violation.of("url", fault)));
        }
        Set<String> known = Matter.toldTo(Set.of(Receiver.Kind.ENTERPRISE)).stream()
                .map(Matter::kind)
                .collect(Collectors.toSet());
        for (int i = 0; i < events.size(); i++) {
            if (!known.contains(events.get(i))) {
                violations.add(Violation.of(
                        "events[" + i + "]",
                        "choice.unknown",
                        known.stream().sorted().collect(Collectors.joining(", "))));
            }
        }
        if (!violations.isEmpty()) {
            throw new Invalid(violations);
        }
    }
}
