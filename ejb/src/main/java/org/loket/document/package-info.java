/**
 * Bytes received: what they are, judged by their content, and where they are kept. Opens received PDF only to look at
 * it; whoever writes a PDF is in {@code letter}. Knows {@code kernel} and {@code law}.
 */
package org.loket.document;
