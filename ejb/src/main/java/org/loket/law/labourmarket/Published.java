package org.loket.law.labourmarket;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.loket.kernel.Span;
import org.loket.law.Confidence;
import org.loket.law.Facts.Channel;
import org.loket.law.Facts.Publication;
import org.loket.law.Met;

/**
 * How long a vacancy stood on one channel, within the days that count; a day that several publications cover counts once.
 *
 * @param runs the days without a break, oldest first
 * @param unclear whether there are publications of which the channel or the days are not known
 */
record Published(Channel channel, PublicationRule rule, List<Span> runs, boolean unclear) {

    static Published on(Channel channel, List<Publication> publications, PublicationRule rule) {
        List<Span> known = new ArrayList<>();
        boolean unclear = false;
        for (Publication one : publications) {
            if (one.channel() == null || one.channel() == channel && one.from() == null) {
                unclear = true;
            } else if (one.channel() == channel) {
                counting(one, rule, known);
            }
        }
        return new Published(channel, rule, joined(known), unclear);
    }

    private static void counting(Publication one, PublicationRule rule, List<Span> known) {
        LocalDate from = rule.firstDay() == null || one.from().isAfter(rule.firstDay()) ? one.from() : rule.firstDay();
        LocalDate until = one.until() == null || one.until().isAfter(rule.filedOn()) ? rule.filedOn() : one.until();
        if (!until.isBefore(from)) {
            known.add(new Span(from, until));
        }
    }

    private static List<Span> joined(List<Span> spans) {
        List<Span> runs = new ArrayList<>();
        for (Span span : spans.stream().sorted(Comparator.comparing(Span::from)).toList()) {
            Span last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last == null || span.from().isAfter(last.until().plusDays(1))) {
                runs.add(span);
            } else if (span.until().isAfter(last.until())) {
                runs.set(runs.size() - 1, new Span(last.from(), span.until()));
            }
        }
        return List.copyOf(runs);
    }

    /** The days on which the vacancy stood there. */
    int counted() {
        return runs.stream().mapToInt(Published::days).sum();
    }

    /** The days that the law measures: all of them, or the longest run. */
    int measured() {
        return rule.inARow() ? longestRun() : counted();
    }

    private int longestRun() {
        return runs.stream().mapToInt(Published::days).max().orElse(0);
    }

    /** How sure the count is: where all days are enough and the longest run is not, it rests on how breaks are read. */
    Confidence confidence() {
        boolean breaksDecide = counted() >= rule.days() && longestRun() < rule.days();
        return breaksDecide ? rule.confidence().weakest(rule.onBreaks()) : rule.confidence();
    }

    int missing() {
        return Math.max(0, rule.days() - measured());
    }

    boolean isLongEnough() {
        return missing() == 0;
    }

    boolean isOpenWhereItMustBe() {
        return !rule.stillOpen()
                || !runs.isEmpty() && runs.get(runs.size() - 1).until().equals(rule.filedOn());
    }

    Met met() {
        if (isLongEnough() && isOpenWhereItMustBe()) {
            return Met.YES;
        }
        return unclear ? Met.UNKNOWN : Met.NO;
    }

    /** The days between two runs, on which the vacancy did not stand there. */
    List<Span> gaps() {
        List<Span> gaps = new ArrayList<>();
        for (int i = 1; i < runs.size(); i++) {
            gaps.add(new Span(
                    runs.get(i - 1).until().plusDays(1), runs.get(i).from().minusDays(1)));
        }
        return gaps;
    }

    /** The first of the days that count; without a period of the law, the first day of publication. */
    LocalDate firstDay() {
        if (rule.firstDay() != null) {
            return rule.firstDay();
        }
        return runs.isEmpty() ? rule.filedOn() : runs.get(0).from();
    }

    static int days(Span span) {
        return (int) ChronoUnit.DAYS.between(span.from(), span.until()) + 1;
    }
}
