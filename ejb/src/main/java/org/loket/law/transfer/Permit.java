package org.loket.law.transfer;

import java.time.LocalDate;
import org.loket.law.category.Category;

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
        SEASONAL;

        public static Sort of(Category category) {
            return switch (category) {
                case BLUE_CARD -> BLUE_CARD;
                case SEASONAL -> SEASONAL;
                default -> COMBINED;
            };
        }
    }
}
