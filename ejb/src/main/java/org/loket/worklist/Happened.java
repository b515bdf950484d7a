package org.loket.worklist;

import java.time.OffsetDateTime;

/**
 * One line of a file's history.
 *
 * @param kind a key of the bundles under {@code happening.}
 * @param function the function of the one who did it, never the name
 */
public record Happened(String kind, String function, OffsetDateTime at) {}
