/**
 * One action for all workers of an employer that can employ nobody any more: their search windows open, permit by permit,
 * in batches that can be broken off. Knows {@code kernel}, {@code law}, {@code access}, {@code party}, {@code register},
 * {@code employment} and {@code sweep}.
 */
package org.loket.collective;
