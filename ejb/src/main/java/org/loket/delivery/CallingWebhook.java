package org.loket.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.loket.delivery.Webhook.Hook;
import org.loket.kernel.TheClock;

/** Carries notices to webhooks, one after the other on each: one that is dead holds up no other. */
@ApplicationScoped
class CallingWebhook implements Carrier {

    @Inject
    Webhooks webhooks;

    @Inject
    Outside outside;

    @Inject
    Clock clock;

    @Override
    public Channel channel() {
        return Channel.WEBHOOK;
    }

    @Override
    public Map<String, Hook> addresses(Set<String> targets) {
        return webhooks.of(targets.stream().map(UUID::fromString).toList()).stream()
                .collect(Collectors.toMap(one -> one.id().toString(), one -> one.hook(TheClock.now(clock))));
    }

    @Override
    public List<Outcome> carry(List<Addressed> parcels) {
        Hook hook = (Hook) parcels.get(0).address();
        try (Wire wire = new Wire(hook.url(), outside)) {
            return Outcome.inTurn(parcels, one -> {
                Parcel parcel = one.parcel();
                int status = call(wire, hook, parcel.notice().toString(), event(parcel));
                if (status >= 500) {
                    throw new Unsent(answered(status));
                }
                return status < 300 ? Outcome.delivered(parcel) : Outcome.failed(parcel, answered(status));
            });
        }
    }

    /** What a status that is no success says, as a reason. */
    static String answered(int status) {
        return (status < 400 ? "redirected " : "answered ") + status;
    }

    /** Calls it once; a redirection is not followed. */
    int call(Wire wire, Hook hook, String id, JsonObject event) throws Unsent {
        String body = event.toString();
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", "application/json; charset=utf-8");
        headers.putAll(Signature.headers(hook.secrets(), id, clock.instant().getEpochSecond(), body));
        return wire.post(hook.url(), headers, body.getBytes(StandardCharsets.UTF_8));
    }

    // what names the matter, and nothing about the worker: that is read behind the sign-in
    private static JsonObject event(Parcel parcel) {
        JsonObjectBuilder data = Json.createObjectBuilder()
                .add("id", parcel.notice().toString())
                .add("cursor", String.valueOf(parcel.cursor()))
                .add("kind", parcel.kind())
                .add("text", parcel.said())
                .add("caseNumber", parcel.caseNumber().text());
        if (parcel.enterprise() != null) {
            data.add("enterprise", parcel.enterprise());
        }
        return event(parcel.kind(), DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(parcel.at()), data.build());
    }

    static JsonObject event(String type, String timestamp, JsonObject data) {
        return Json.createObjectBuilder()
                .add("type", type)
                .add("timestamp", timestamp)
                .add("data", data)
                .build();
    }
}
