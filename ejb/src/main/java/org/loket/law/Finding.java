package org.loket.law;

/**
 * What the law says of one condition.
 *
 * @param condition the condition's name in kebab case, stable for outside callers
 * @param required what the law asks, as text, number, {@code Money} or {@code LocalDate}; null where nothing is measured
 * @param found what the facts show, in the same shape; null where unknown
 * @param discretionary whether the authority may, but need not, refuse when it is not met
 */
public record Finding(
        String condition,
        Met met,
        Citation citation,
        Confidence confidence,
        boolean discretionary,
        Object required,
        Object found,
        Reason reason) {}
