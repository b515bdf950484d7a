package org.loket.worklist;

import java.time.OffsetDateTime;

/**
 * Whom a decision was told, through the portal.
 *
 * @param receiver {@code ENTERPRISE} or {@code WORKER}
 * @param deliveredAt null while it is owed
 * @param seenAt null until it was opened
 */
public record Told(String receiver, OffsetDateTime deliveredAt, OffsetDateTime seenAt) {}
