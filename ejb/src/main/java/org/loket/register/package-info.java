/**
 * The permits granted and what becomes of them: validity, the search window, and how each is over. Knows {@code kernel},
 * {@code law}, {@code amendment}, {@code intake} and {@code casework}.
 */
package org.loket.register;
