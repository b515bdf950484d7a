package org.loket.casework;

/**
 * A fact that an official established beside the form.
 *
 * @param field its path, {@code job.grossAnnualWage}
 * @param value in the type that the law's facts give it
 */
public record EstablishedFact(String field, Object value) {}
