package org.loket.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.loket.kernel.Violation;

/** Periods of work that end before they start, or fall in a time that nobody can mean. */
final class WorkChecked {

    private static final String FIELD = "history.work[%d].%s";

    private WorkChecked() {}

    static List<Violation> violations(Facts.History history) {
        List<Facts.Work> all = history.work() == null ? List.of() : history.work();
        List<Violation> found = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Facts.Work one = all.get(i);
            unimaginable(found, FIELD.formatted(i, "from"), one.from());
            unimaginable(found, FIELD.formatted(i, "until"), one.until());
            if (isInverted(one)) {
                found.add(Violation.of(FIELD.formatted(i, "until"), "facts.end-before-start"));
            }
        }
        return found;
    }

    static boolean isPossible(Facts.Work one) {
        return !isInverted(one)
                && (one.from() == null || FactsChecked.isImaginable(one.from()))
                && (one.until() == null || FactsChecked.isImaginable(one.until()));
    }

    private static void unimaginable(List<Violation> found, String field, LocalDate date) {
        if (date != null && !FactsChecked.isImaginable(date)) {
            found.add(Violation.of(field, "facts.unimaginable-date"));
        }
    }

    private static boolean isInverted(Facts.Work one) {
        return one.from() != null && one.until() != null && one.until().isBefore(one.from());
    }
}
