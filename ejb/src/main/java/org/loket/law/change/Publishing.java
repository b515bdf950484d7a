package org.loket.law.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.loket.law.Facts.Channel;
import org.loket.law.Facts.Publication;

/** Publishing the vacancy on every channel from the day of the assessment, until filing does. */
final class Publishing {

    private static final FactPath PUBLICATIONS = FactPath.of("vacancy.publications");
    private static final int DAYS_LOOKED_AHEAD = 366;

    private Publishing() {}

    /** The shortest time of publication by which the condition is met, and the day of filing that goes with it. */
    static Optional<List<Step>> until(Judged now, String condition, List<FactPath> asked) {
        if (!asked.contains(PUBLICATIONS)) {
            return Optional.empty();
        }
        return IntStream.rangeClosed(1, DAYS_LOOKED_AHEAD)
                .mapToObj(days -> now.day().plusDays(days))
                .map(lastDay -> steps(now, lastDay))
                .filter(steps -> Step.all(steps, now).wins(condition, now))
                .findFirst();
    }

    private static List<Step> steps(Judged now, LocalDate lastDay) {
        Change published = new Change(Change.Kind.PUBLISHED_UNTIL, PUBLICATIONS.text(), lastDay);
        return List.of(new Step(published, PUBLICATIONS, published(now, lastDay)), Step.filedOn(lastDay.plusDays(1)));
    }

    // what runs today runs on; where nothing runs, it begins today
    private static List<Publication> published(Judged now, LocalDate lastDay) {
        List<Publication> all = new ArrayList<>();
        for (Channel channel : Channel.values()) {
            LocalDate from = now.day();
            for (Publication known : known(now)) {
                if (known.channel() != channel || known.from() == null) {
                    continue;
                }
                if (known.until() == null || !known.until().isBefore(now.day().minusDays(1))) {
                    from = known.from().isBefore(from) ? known.from() : from;
                } else {
                    all.add(known);
                }
            }
            all.add(new Publication(channel, from, lastDay));
        }
        return List.copyOf(all);
    }

    @SuppressWarnings("unchecked")
    private static List<Publication> known(Judged now) {
        List<Publication> known = (List<Publication>) PUBLICATIONS.in(now.facts());
        return known == null ? List.of() : known;
    }
}
