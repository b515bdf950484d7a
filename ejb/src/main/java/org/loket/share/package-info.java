/**
 * Codes by which a worker lets somebody see one thing: an authorisation to work, a search window, or who to make an offer
 * to. Knows {@code kernel}, {@code access}, {@code party} and {@code journal}.
 */
package org.loket.share;
