package org.loket.trial;

import org.loket.law.Met;

/**
 * A condition that comes out otherwise.
 *
 * @param before null where the condition was not asked
 * @param after null where the condition is not asked any more
 */
public record ConditionChanged(String condition, Met before, Met after) {}
