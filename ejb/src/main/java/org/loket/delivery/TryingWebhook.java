package org.loket.delivery;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.loket.access.Actor;
import org.loket.delivery.Webhook.Hook;
import org.loket.kernel.TheClock;

/** The owner of a webhook has it called at once, to see whether it answers. */
@Stateless
public class TryingWebhook {

    @Inject
    KeepingWebhooks keeping;

    @Inject
    CallingWebhook calling;

    @Inject
    Outside outside;

    @Inject
    Clock clock;

    /**
     * What came of it.
     *
     * @param status what was answered; null where nothing was
     * @param reason why it did not arrive, as a key of the bundles under {@code delivery.reason.} and what fills it; null
     *     where it did
     */
    public record Trial(boolean arrived, Integer status, String reason) {}

    /** Nothing is kept of it; it waits for the answer, so it holds no transaction. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Trial call(Actor actor, String name) {
        Hook hook = keeping.hook(actor, name);
        String id = UUID.randomUUID().toString();
        String now = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(TheClock.now(clock));
        try (Wire wire = new Wire(hook.url(), outside)) {
            int status = calling.call(
                    wire,
                    hook,
                    id,
                    CallingWebhook.event(
                            "test",
                            now,
                            Json.createObjectBuilder().add("id", id).build()));
            return status < 300
                    ? new Trial(true, status, null)
                    : new Trial(false, status, CallingWebhook.answered(status));
        } catch (Unsent e) {
            return new Trial(false, null, e.reason());
        }
    }
}
