/**
 * Whether a permit is possible, before anything is filed and for whoever asks: the engine that decides, asked about facts
 * that nobody keeps. Knows {@code kernel}, {@code law}, {@code amendment}
 * and {@code labourmarket}.
 */
package org.loket.assessment;
