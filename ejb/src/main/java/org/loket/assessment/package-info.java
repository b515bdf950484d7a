/**
 * Whether a permit is possible, before anything is filed and for whoever asks: the engine that decides, asked about facts
 * that nobody keeps. Knows {@code kernel}, {@code law} and
 * {@code amendment}.
 */
package org.loket.assessment;
