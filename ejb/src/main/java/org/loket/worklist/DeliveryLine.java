package org.loket.worklist;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.loket.kernel.CaseNumber;

/**
 * How a notice fares by one channel; no names of persons.
 *
 * @param id of the delivery outside the portal; null in the portal
 * @param kind what it tells, as a key of the bundles under {@code notice.}
 * @param receiver what kind of party is told
 * @param nextAt when it is tried again; null where it is not
 * @param endedAt when it arrived, was seen or was given up; null while it is owed
 * @param reason why it did not arrive yet; null where nothing stood in the way
 */
public record DeliveryLine(
        Long id,
        UUID notice,
        CaseNumber number,
        String kind,
        Channel channel,
        String receiver,
        State state,
        OffsetDateTime owedAt,
        int attempts,
        OffsetDateTime nextAt,
        OffsetDateTime endedAt,
        String reason,
        List<Attempt> tried) {

    /** A way by which a notice reaches somebody. */
    public enum Channel {
        PORTAL,
        MAIL,
        PUSH,
        WEBHOOK
    }

    /** How far it has come. */
    public enum State {
        OWED,
        DELIVERED,
        SEEN,
        GIVEN_UP
    }

    /**
     * One attempt.
     *
     * @param outcome null where it is under way, or its sender was killed
     */
    public record Attempt(OffsetDateTime begunAt, OffsetDateTime endedAt, String outcome, String reason) {}

    public boolean isOpen() {
        return state == State.OWED || state == State.GIVEN_UP;
    }
}
