package org.loket.labourmarket;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.loket.kernel.Violation;
import org.loket.law.Facts.Circle;
import org.loket.law.book.Listing;

/** What is wrong with figures that were handed in, every fault by the path of its field. */
final class SurplusChecked {

    private static final int LARGEST = 10_000_000;
    private static final int LONGEST_SOURCE = 200;
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private final Listing freeMovement;
    private final List<Violation> found = new ArrayList<>();
    private final Set<List<Object>> seen = new HashSet<>();

    private SurplusChecked(Listing freeMovement) {
        this.freeMovement = freeMovement;
    }

    /** @param path put before the fields of each figure; {@code %d} is its position */
    static List<Violation> violations(List<SurplusGiven> figures, String path, Listing freeMovement) {
        SurplusChecked check = new SurplusChecked(freeMovement);
        for (int i = 0; i < figures.size(); i++) {
            check.check(figures.get(i), path.formatted(i));
        }
        return List.copyOf(check.found);
    }

    private void check(SurplusGiven given, String path) {
        where(given, path);
        if (given.occupation() == null) {
            fault(path + "occupation", "required");
        } else if (!given.occupation().matches("[0-9]{4}")) {
            fault(path + "occupation", "facts.occupation");
        }
        if (given.surplus() == null) {
            fault(path + "surplus", "required");
        } else if (given.surplus() < 0 || given.surplus() > LARGEST) {
            fault(path + "surplus", "facts.surplus");
        }
        if (given.source() == null || given.source().isBlank()) {
            fault(path + "source", "required");
        } else if (given.source().length() > LONGEST_SOURCE) {
            found.add(Violation.of(path + "source", "text.too-long", LONGEST_SOURCE));
        }
        when(given, path);
    }

    private void where(SurplusGiven given, String path) {
        if (given.circle() == null) {
            fault(path + "circle", "required");
        } else if (given.circle() == Circle.THIRD_COUNTRIES) {
            fault(path + "circle", "surplus.nothing-beyond");
        } else if (Place.of(given, freeMovement).isEmpty()) {
            fault(path + Place.fieldOf(given.circle()), "surplus.place");
        } else if (!seen.add(key(given))) {
            fault(path + "from", "surplus.twice");
        }
    }

    private List<Object> key(SurplusGiven given) {
        return List.of(
                given.circle(),
                Place.of(given, freeMovement).orElseThrow(),
                String.valueOf(given.occupation()),
                String.valueOf(given.from()));
    }

    private void when(SurplusGiven given, String path) {
        if (given.from() == null) {
            fault(path + "from", "required");
        } else if (isAbsurd(given.from())) {
            fault(path + "from", "date.absurd");
        }
        if (given.until() != null && isAbsurd(given.until())) {
            fault(path + "until", "date.absurd");
        } else if (given.until() != null
                && given.from() != null
                && given.until().isBefore(given.from())) {
            fault(path + "until", "facts.end-before-start");
        }
    }

    private static boolean isAbsurd(LocalDate day) {
        return day.isBefore(EARLIEST) || day.isAfter(LATEST);
    }

    private void fault(String field, String code) {
        found.add(Violation.of(field, code));
    }
}
