package org.loket.law.transfer;

import java.time.LocalDate;

/**
 * The permit that the worker holds when changing employer.
 *
 * @param since its first day
 */
public record Permit(Sort sort, LocalDate since) {

    /** Where the law has a rule of its own. */
    public enum Sort {
        COMBINED,
        BLUE_CARD,
        SEASONAL
    }
}
