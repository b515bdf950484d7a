package org.loket.delivery;

import com.zerodeplibs.webpush.EncryptedPushMessage;
import com.zerodeplibs.webpush.MessageEncryption;
import com.zerodeplibs.webpush.MessageEncryptions;
import com.zerodeplibs.webpush.PushMessage;
import com.zerodeplibs.webpush.UserAgentMessageEncryptionKeyInfo;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.loket.delivery.PushSubscriber.Endpoint;
import org.loket.kernel.HouseAddress;
import org.loket.kernel.json.RecordWriter;

/** Carries notices as push messages that only the browser can open (RFC 8030, 8291 and 8292). */
@ApplicationScoped
class PushingOut implements Carrier {

    // a push service may refuse a proof for longer than a day; one that is made anew for each message is wasted
    private static final Duration PROVEN = Duration.ofHours(12);
    private static final Duration RENEWED = Duration.ofHours(1);
    private static final String KEPT = String.valueOf(Duration.ofDays(3).toSeconds());

    private final AtomicReference<Map<String, Proof>> proofs = new AtomicReference<>(Map.of());

    private record Proof(String authorization, Instant until) {}

    /** What the browser reads. */
    record Said(String id, String text, String file, String language) {}

    @Inject
    PushSubscribers subscribers;

    @Inject
    HouseKeys keys;

    @Inject
    Outside outside;

    @Inject
    Surroundings surroundings;

    @Inject
    HouseAddress house;

    @Inject
    Clock clock;

    @Override
    public Channel channel() {
        return Channel.PUSH;
    }

    @Override
    public Map<String, Endpoint> addresses(Set<String> targets) {
        List<PushSubscriber> found =
                subscribers.of(targets.stream().map(UUID::fromString).toList());
        found.forEach(one -> prove(one.endpoint()));
        return found.stream().collect(Collectors.toMap(one -> one.id().toString(), PushSubscriber::endpoint));
    }

    @Override
    public List<Outcome> carry(List<Addressed> parcels) {
        Endpoint first = (Endpoint) parcels.get(0).address();
        // for one thread at a time: shared, it would close messages that nobody can open
        MessageEncryption encryption = MessageEncryptions.of();
        try (Wire wire = new Wire(first.url(), outside)) {
            return Outcome.inTurn(parcels, one -> {
                Endpoint endpoint = (Endpoint) one.address();
                return push(wire, one.parcel(), endpoint, closed(encryption, one.parcel(), endpoint));
            });
        }
    }

    @Override
    public void forget(List<String> targets) {
        subscribers.forget(targets.stream().map(UUID::fromString).collect(Collectors.toSet()));
    }

    private Outcome push(Wire wire, Parcel parcel, Endpoint endpoint, EncryptedPushMessage closed) throws Unsent {
        int status = wire.post(
                endpoint.url(),
                Map.of(
                        "Authorization",
                        proofs.get().get(service(endpoint)).authorization(),
                        "Content-Type",
                        closed.mediaType(),
                        "Content-Encoding",
                        closed.contentEncoding(),
                        "TTL",
                        KEPT,
                        // one that waits at the push service is replaced by the same one sent again
                        "Topic",
                        parcel.notice().toString().replace("-", "")),
                closed.toBytes());
        if (status == 404 || status == 410) {
            return Outcome.hopeless(parcel, "gone");
        }
        if (status == 429 || status >= 500) {
            throw new Unsent(CallingWebhook.answered(status));
        }
        return status < 300 ? Outcome.delivered(parcel) : Outcome.failed(parcel, CallingWebhook.answered(status));
    }

    // what names the matter: the rest is behind the sign-in
    private static EncryptedPushMessage closed(MessageEncryption encryption, Parcel parcel, Endpoint endpoint) {
        String said = RecordWriter.text(new Said(
                parcel.notice().toString(),
                parcel.said(),
                parcel.caseNumber().text(),
                parcel.language().getLanguage()));
        return encryption.encrypt(
                UserAgentMessageEncryptionKeyInfo.of(endpoint.publicKey(), endpoint.auth()), PushMessage.ofUTF8(said));
    }

    private void prove(Endpoint endpoint) {
        Instant now = clock.instant();
        Proof known = proofs.get().get(service(endpoint));
        if (known != null && known.until().isAfter(now.plus(RENEWED))) {
            return;
        }
        Instant until = now.plus(PROVEN);
        String contact = house.known()
                .filter(address -> address.startsWith("https:"))
                .or(() -> surroundings.of(Settings.LOKET_MAIL_FROM).map(from -> "mailto:" + from))
                .orElse(null);
        Proof proof = new Proof(keys.ours().authorization(endpoint.url(), until, contact), until);
        proofs.updateAndGet(before -> {
            // services that are no longer sent to are forgotten with their proofs
            Map<String, Proof> after = before.entrySet().stream()
                    .filter(one -> one.getValue().until().isAfter(now))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
            after.put(service(endpoint), proof);
            return Map.copyOf(after);
        });
    }

    private static String service(Endpoint endpoint) {
        return endpoint.url().getScheme() + "://" + endpoint.url().getRawAuthority();
    }
}
