/**
 * What employer, worker and the social security say about the start and the end of an employment under a permit, and what
 * becomes of it when they do not agree. Knows {@code kernel}, {@code law}, {@code access}, {@code amendment}, {@code party},
 * {@code register} and {@code journal}.
 */
package org.loket.employment;
