/**
 * Permits that the authority withdraws: the ground and the facts, the hearing of the parties, the proposal and the
 * decision by another. Knows {@code kernel}, {@code law}, {@code access}, {@code amendment}, {@code register} and
 * {@code journal}.
 */
package org.loket.withdrawal;
