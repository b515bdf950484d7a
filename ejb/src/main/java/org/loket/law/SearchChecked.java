package org.loket.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.loket.kernel.Violation;

/** Results of mediation and figures of surpluses that cannot be. */
final class SearchChecked {

    private static final int LARGEST_SURPLUS = 10_000_000;
    private static final int LONGEST_TEXT = 200;

    private final List<Violation> found = new ArrayList<>();

    private SearchChecked() {}

    static List<Violation> violations(Facts.Vacancy vacancy) {
        SearchChecked check = new SearchChecked();
        for (int i = 0; i < vacancy.mediations().size(); i++) {
            check.imaginable(
                    "vacancy.mediations[" + i + "].on",
                    vacancy.mediations().get(i).on());
        }
        for (int i = 0; i < vacancy.surpluses().size(); i++) {
            check.surplus("vacancy.surpluses[" + i + "].", vacancy.surpluses().get(i));
        }
        return check.found;
    }

    private void surplus(String path, Facts.Surplus one) {
        imaginable(path + "from", one.from());
        imaginable(path + "until", one.until());
        if (one.from() != null && one.until() != null && one.until().isBefore(one.from())) {
            fault(path + "until", "facts.end-before-start");
        }
        if (one.occupation() != null && !one.occupation().matches("[0-9]{4}")) {
            fault(path + "occupation", "facts.occupation");
        }
        if (one.surplus() != null && (one.surplus() < 0 || one.surplus() > LARGEST_SURPLUS)) {
            fault(path + "surplus", "facts.surplus");
        }
        brief(path + "place", one.place());
        brief(path + "source", one.source());
    }

    private void imaginable(String field, LocalDate date) {
        if (date != null && !FactsChecked.isImaginable(date)) {
            fault(field, "facts.unimaginable-date");
        }
    }

    private void brief(String field, String text) {
        if (text != null && text.length() > LONGEST_TEXT) {
            found.add(Violation.of(field, "text.too-long", LONGEST_TEXT));
        }
    }

    private void fault(String field, String code) {
        found.add(Violation.of(field, code));
    }
}
