package org.loket.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.loket.kernel.Violation;

/** Publications of a vacancy that end before they start or count the same days of a channel twice. */
final class PublicationsChecked {

    private static final String FIELD = "vacancy.publications[%d].%s";

    private PublicationsChecked() {}

    static List<Violation> violations(Facts.Vacancy vacancy) {
        List<Facts.Publication> all = vacancy.publications();
        List<Violation> found = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Facts.Publication one = all.get(i);
            unimaginable(found, FIELD.formatted(i, "from"), one.from());
            unimaginable(found, FIELD.formatted(i, "until"), one.until());
            if (isInverted(one)) {
                found.add(Violation.of(FIELD.formatted(i, "until"), "facts.end-before-start"));
            }
            if (all.subList(0, i).stream().anyMatch(earlier -> overlap(earlier, one))) {
                found.add(Violation.of(FIELD.formatted(i, "from"), "facts.overlapping-publication"));
            }
        }
        return found;
    }

    private static void unimaginable(List<Violation> found, String field, LocalDate date) {
        if (date != null && !FactsChecked.isImaginable(date)) {
            found.add(Violation.of(field, "facts.unimaginable-date"));
        }
    }

    private static boolean isInverted(Facts.Publication one) {
        return isBegun(one) && end(one).isBefore(one.from());
    }

    private static boolean overlap(Facts.Publication one, Facts.Publication other) {
        return isBegun(one)
                && isBegun(other)
                && one.channel() == other.channel()
                && !isInverted(one)
                && !isInverted(other)
                && !one.from().isAfter(end(other))
                && !other.from().isAfter(end(one));
    }

    private static boolean isBegun(Facts.Publication one) {
        return one.channel() != null && one.from() != null;
    }

    // a vacancy that stands open counts every day from its first
    private static LocalDate end(Facts.Publication one) {
        return one.until() == null ? LocalDate.MAX : one.until();
    }
}
