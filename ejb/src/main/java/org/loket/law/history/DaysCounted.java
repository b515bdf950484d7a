package org.loket.law.history;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.loket.law.Facts;
import org.loket.law.Facts.WorkKind;

/** Counts the days of a window on which somebody worked so that it counts; a day that two periods share counts once. */
record DaysCounted(LocalDate first, LocalDate last) {

    // au pairs, trainees, posted workers, work by status and frontier work do not count; incapacity does
    private static final Set<WorkKind> COUNTING = EnumSet.of(WorkKind.PERMIT, WorkKind.INCAPACITY);

    int surely(List<Facts.Work> work) {
        return days(work, one -> one.kind() != null && COUNTING.contains(one.kind()) && one.from() != null);
    }

    /** The same with every period of which kind or beginning is not known. */
    int possibly(List<Facts.Work> work) {
        return days(work, one -> one.kind() == null || COUNTING.contains(one.kind()));
    }

    private int days(List<Facts.Work> work, Predicate<Facts.Work> counts) {
        List<Facts.Work> inOrder = work.stream()
                .filter(counts)
                .sorted(Comparator.comparing(this::from))
                .toList();
        long days = 0;
        LocalDate free = first;
        for (Facts.Work one : inOrder) {
            LocalDate from = from(one).isBefore(free) ? free : from(one);
            LocalDate until = one.until() == null || one.until().isAfter(last) ? last : one.until();
            if (!until.isBefore(from)) {
                days += ChronoUnit.DAYS.between(from, until) + 1;
                free = until.plusDays(1);
            }
        }
        return (int) days;
    }

    private LocalDate from(Facts.Work one) {
        return one.from() == null || one.from().isBefore(first) ? first : one.from();
    }
}
