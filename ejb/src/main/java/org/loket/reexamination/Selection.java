package org.loket.reexamination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.Violation;

/**
 * Which permits are examined again; at least one of these is named, and what is null does not matter.
 *
 * @param function an occupation (ISCO-08) or a function of the ministerial list
 * @param filedFrom the first day of filing
 * @param filedUntil the last day of filing
 */
public record Selection(EnterpriseNumber enterprise, String function, LocalDate filedFrom, LocalDate filedUntil) {

    List<Violation> faults() {
        List<Violation> found = new ArrayList<>();
        if (enterprise == null && isBlank(function) && filedFrom == null && filedUntil == null) {
            found.add(Violation.of("enterprise", "reexamination.choose"));
        }
        if (filedFrom != null && filedUntil != null && filedUntil.isBefore(filedFrom)) {
            found.add(Violation.of("filedUntil", "date.before-start"));
        }
        return found;
    }

    /** The same, with nothing where nothing was typed. */
    Selection tidy() {
        return new Selection(enterprise, isBlank(function) ? null : function.strip(), filedFrom, filedUntil);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
