/**
 * Permits that are examined again under the law of a stated day: chosen, judged one by one in batches that can be broken
 * off, and listed; nothing is decided by it. Knows {@code kernel}, {@code law}, {@code access}, {@code amendment},
 * {@code casework} and {@code sweep}.
 */
package org.loket.reexamination;
