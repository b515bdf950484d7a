/**
 * A worker takes the permit along to another employer: who offers, who accepts, and what becomes of it. The present employer
 * takes no part. Knows {@code kernel}, {@code law}, {@code access}, {@code amendment}, {@code party}, {@code document},
 * {@code share}, {@code intake}, {@code casework}, {@code register}, {@code withdrawal} and {@code journal}.
 */
package org.loket.transfer;
