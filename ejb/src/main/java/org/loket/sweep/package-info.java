/**
 * The sweep: does what falls due when a day comes, room by room, in batches that can be broken off and taken up again.
 * Knows {@code kernel} only; the rooms say what is due.
 */
package org.loket.sweep;
