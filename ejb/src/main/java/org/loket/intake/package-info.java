/**
 * An application from its first draft to the day it is complete and submitted. Knows {@code kernel}, {@code law},
 * {@code access}, {@code amendment}, {@code party},
 * {@code document} and {@code journal}.
 */
package org.loket.intake;
