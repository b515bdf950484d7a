package org.loket.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A browser in which an account wants push messages: where its push service takes them, and the keys that only it can open. */
@Entity
@Table(name = "push_subscription")
class PushSubscriber {

    @Id
    private UUID id;

    private String account;
    private String endpoint;

    @Column(name = "public_key")
    private String publicKey;

    private String auth;
    private OffsetDateTime since;

    protected PushSubscriber() {}

    static PushSubscriber subscribed(
            String account, String endpoint, String publicKey, String auth, OffsetDateTime at) {
        PushSubscriber subscriber = new PushSubscriber();
        subscriber.id = UUID.randomUUID();
        subscriber.account = account;
        subscriber.endpoint = endpoint;
        subscriber.publicKey = publicKey;
        subscriber.auth = auth;
        subscriber.since = at;
        return subscriber;
    }

    UUID id() {
        return id;
    }

    Endpoint endpoint() {
        return new Endpoint(id, URI.create(endpoint), publicKey, auth);
    }

    PushRecord record() {
        return new PushRecord(id, URI.create(endpoint).getHost(), since);
    }

    /** Where a push message goes, and the keys to close it with. */
    record Endpoint(UUID id, URI url, String publicKey, String auth) implements Carrier.Address {}
}
