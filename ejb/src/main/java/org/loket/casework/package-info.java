/**
 * The permit case: its clock, its examinations, the requests for information, the proposal and the decision by another
 * person. Knows {@code kernel}, {@code law}, {@code access}, {@code amendment}, {@code party}, {@code document},
 * {@code labourmarket} and {@code intake}.
 */
package org.loket.casework;
