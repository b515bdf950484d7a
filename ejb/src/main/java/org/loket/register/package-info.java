/**
 * The permits granted and for how long they are valid. Knows {@code kernel}, {@code law}, {@code access}, {@code party},
 * {@code intake} and {@code casework}.
 */
package org.loket.register;
