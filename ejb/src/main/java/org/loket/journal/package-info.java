/** The append-only record of everything that happened to a file and of every reading of it. Knows {@code kernel}. */
package org.loket.journal;
