package org.loket.delivery;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * A webhook as its owner sees it; its secret is shown when it is made, and never again.
 *
 * @param id the name that its owner gave it
 * @param events of which kinds it is told; of all where there are none
 * @param formerSecretUntil until when the secret before the last one signs along; null where none does
 */
public record WebhookRecord(
        String id, String url, List<String> events, OffsetDateTime since, OffsetDateTime formerSecretUntil) {}
