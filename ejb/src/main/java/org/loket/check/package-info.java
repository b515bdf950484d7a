/**
 * Whether a worker may do a job for an employer on a day. Reads what was decided and decides nothing. Knows
 * {@code kernel}, {@code law}, {@code access}, {@code amendment}, {@code party}, {@code casework}, {@code share},
 * {@code register}, {@code employment} and {@code receipt}.
 */
package org.loket.check;
