package org.loket.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** An address that is called when an account is told something, with the secret by which it knows the caller. */
@Entity
@Table(name = "webhook")
class Webhook {

    /** How long the secret before the last one still signs. */
    static final Duration OVERLAP = Duration.ofHours(24);

    @Id
    private UUID id;

    @Version
    private long version;

    private String account;
    private String name;
    private String url;
    private String events;
    private String secret;

    @Column(name = "former_secret")
    private String formerSecret;

    @Column(name = "former_until")
    private OffsetDateTime formerUntil;

    private OffsetDateTime since;

    protected Webhook() {}

    static Webhook opened(String account, String name, String url, List<String> events, OffsetDateTime at) {
        Webhook webhook = new Webhook();
        webhook.id = UUID.randomUUID();
        webhook.account = account;
        webhook.name = name;
        webhook.secret = Signature.freshSecret();
        webhook.since = at;
        webhook.change(url, events);
        return webhook;
    }

    void change(String to, List<String> told) {
        url = to;
        events = String.join(" ", told);
    }

    /** A new secret; the one before it signs along for a day, so that the other side can change over. */
    String rotate(OffsetDateTime now) {
        formerSecret = secret;
        formerUntil = now.plus(OVERLAP);
        secret = Signature.freshSecret();
        return secret;
    }

    String secret() {
        return secret;
    }

    UUID id() {
        return id;
    }

    WebhookRecord record(OffsetDateTime now) {
        return new WebhookRecord(
                name,
                url,
                events.isEmpty() ? List.of() : List.of(events.split(" ")),
                since,
                isFormerValid(now) ? formerUntil : null);
    }

    Hook hook(OffsetDateTime now) {
        List<String> secrets = new ArrayList<>(List.of(secret));
        if (isFormerValid(now)) {
            secrets.add(formerSecret);
        }
        return new Hook(URI.create(url), secrets);
    }

    private boolean isFormerValid(OffsetDateTime now) {
        return formerUntil != null && formerUntil.isAfter(now);
    }

    /** Where it is called, and with which secrets at this moment. */
    record Hook(URI url, List<String> secrets) implements Carrier.Address {}
}
