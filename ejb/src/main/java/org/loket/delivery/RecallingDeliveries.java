package org.loket.delivery;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.random.RandomGenerator;
import org.loket.access.Actor;
import org.loket.access.Configuration;
import org.loket.delivery.Deliveries.Told;
import org.loket.delivery.Deliveries.Turned;
import org.loket.kernel.NotEntitled;
import org.loket.notice.Matter;
import org.loket.notice.NoticeRecord;

/** In the demo a past is told in which a webhook did not answer; nothing is sent anywhere. */
@Stateless
public class RecallingDeliveries {

    private static final String REASON = "answered 503";

    @Inject
    Webhooks webhooks;

    @Inject
    Deliveries deliveries;

    @Inject
    Configuration configuration;

    /** The owner has a webhook of that name, which was told of that for three days in vain. */
    public void unanswered(Actor owner, String name, String url, NoticeRecord told, RandomGenerator chance) {
        if (!configuration.isDemo()) {
            throw new NotEntitled("demo");
        }
        webhooks.add(Webhook.opened(owner.account(), name, url, List.of(told.kind()), told.deliveredAt()));
        webhooks.write();
        deliveries.owe(
                List.of(new Told(told.id(), told.kind(), Matter.isStatutory(told.kind()), owner.account())),
                told.deliveredAt());
        OffsetDateTime now = told.deliveredAt();
        while (now != null) {
            now = tried(now, chance);
        }
    }

    /** Answers when it is tried again; null where it was given up. */
    private OffsetDateTime tried(OffsetDateTime now, RandomGenerator chance) {
        Parcel parcel = deliveries.claim(Channel.WEBHOOK, 1, 1, now).get(0);
        OffsetDateTime next = Patience.next(now, parcel.attempt(), chance);
        boolean over = next.isAfter(parcel.patientUntil());
        deliveries.end(
                List.of(new Turned(
                        parcel.id(), parcel.attempt(), over ? "GIVEN_UP" : "FAILED", REASON, over ? null : next)),
                now);
        return over ? null : next;
    }
}
