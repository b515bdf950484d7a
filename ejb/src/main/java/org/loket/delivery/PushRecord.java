package org.loket.delivery;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A browser in which somebody gets push messages.
 *
 * @param through the push service of the browser
 */
public record PushRecord(UUID id, String through, OffsetDateTime since) {}
