/**
 * The renewal of a permit by its employer: when it can be asked, what is filled in and which papers are used again. Knows
 * {@code kernel}, {@code law}, {@code access}, {@code amendment}, {@code document}, {@code intake} and
 * {@code register}.
 */
package org.loket.renewal;
