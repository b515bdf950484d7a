/**
 * The surpluses that the region recorded: job-seekers beyond the vacancies of an occupation, by circle of the concentric
 * model, place and period. Knows {@code kernel}, {@code law}, {@code access} and {@code amendment}.
 */
package org.loket.labourmarket;
