/**
 * A caller who does not know whether a call arrived repeats it under the same key and gets the first answer again. Knows
 * {@code kernel} and {@code access}.
 */
package org.loket.repetition;
