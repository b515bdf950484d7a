/**
 * An application from its first draft to the day it is complete and submitted. Knows {@code kernel}, {@code law},
 * {@code access}, {@code party} and {@code document}.
 */
package org.loket.intake;
