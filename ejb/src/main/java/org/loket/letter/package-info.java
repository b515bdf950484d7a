/**
 * A decision as a PDF that is kept for good and read by everyone: PDF/A-2a and PDF/UA-1 at once. The room takes a
 * record of its own and answers bytes; it stores nothing and decides nothing. Knows {@code kernel} and {@code law};
 * nobody else knows how a PDF is made.
 */
package org.loket.letter;
