/**
 * Whether a worker may do a job for an employer on a day. Reads what was decided and decides nothing: of the registers of
 * workers, permits, employments and cases it knows the tables alone ({@code Knowing}). Knows {@code kernel}, {@code law},
 * {@code access}, {@code amendment}, {@code share} and {@code receipt}.
 */
package org.loket.check;
