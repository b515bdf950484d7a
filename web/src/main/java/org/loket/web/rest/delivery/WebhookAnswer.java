package org.loket.web.rest.delivery;

import java.time.OffsetDateTime;
import java.util.List;
import org.loket.delivery.KeepingWebhooks;
import org.loket.delivery.WebhookRecord;

/**
 * A webhook.
 *
 * @param events of which kinds it is told; of all where there are none
 * @param secret by which it knows the caller: shown when it is new, null ever after
 * @param formerSecretUntil until when the secret before the last one signs along
 */
record WebhookAnswer(
        String id,
        String url,
        List<String> events,
        OffsetDateTime since,
        String secret,
        OffsetDateTime formerSecretUntil) {

    static WebhookAnswer of(KeepingWebhooks.Kept kept) {
        WebhookRecord webhook = kept.webhook();
        return new WebhookAnswer(
                webhook.id(),
                webhook.url(),
                webhook.events(),
                webhook.since(),
                kept.secret(),
                webhook.formerSecretUntil());
    }

    static WebhookAnswer of(WebhookRecord webhook) {
        return of(new KeepingWebhooks.Kept(webhook, null));
    }
}
