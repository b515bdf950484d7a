package org.loket.law.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Looks for the fewest changes by which one condition is met: one fact, two together, or three; or a later filing. */
final class Ways {

    private static final int DEEPEST = 3;
    private static final int MOST = 4;
    private static final int DAYS_LOOKED_AHEAD = 5 * 366;

    private final Judged now;
    private final String condition;
    private final List<FactPath> asked;

    Ways(Judged now, String condition, List<FactPath> asked) {
        this.now = now;
        this.condition = condition;
        this.asked = asked;
    }

    List<List<Step>> smallest() {
        List<List<Step>> found = new ArrayList<>(search(now, asked, 1));
        filing().ifPresent(day -> found.add(List.of(day)));
        for (int depth = 2; found.isEmpty() && depth <= DEEPEST; depth++) {
            found.addAll(search(now, asked, depth));
        }
        if (found.isEmpty()) {
            Publishing.until(now, condition, asked).ifPresent(found::add);
        }
        return found.stream().limit(MOST).toList();
    }

    private List<List<Step>> search(Judged from, List<FactPath> paths, int depth) {
        if (depth == 1) {
            return paths.stream()
                    .flatMap(path -> new Supposing(from, path, then -> then.wins(condition, now)).steps().stream())
                    .map(List::of)
                    .toList();
        }
        return IntStream.range(0, paths.size())
                .boxed()
                .flatMap(place -> Supposing.choices(paths.get(place), from).stream()
                        .map(choice -> Step.of(Change.Kind.EXACTLY, paths.get(place), choice))
                        .flatMap(first -> followedBy(first, from, others(paths, place, from), depth - 1)))
                .toList();
    }

    private Stream<List<Step>> followedBy(Step first, Judged from, List<FactPath> others, int depth) {
        return search(first.takenFrom(from), others, depth).stream().map(rest -> {
            List<Step> all = new ArrayList<>(List.of(first));
            all.addAll(rest);
            return all;
        });
    }

    // two choices are tried in one order only; what is measured comes last
    private static List<FactPath> others(List<FactPath> paths, int place, Judged from) {
        return IntStream.range(0, paths.size())
                .filter(other -> other > place
                        || other != place
                                && Supposing.choices(paths.get(other), from).isEmpty())
                .mapToObj(paths::get)
                .toList();
    }

    /** The first later day of filing on which the same facts would do. */
    private Optional<Step> filing() {
        return IntStream.rangeClosed(1, DAYS_LOOKED_AHEAD)
                .mapToObj(days -> now.day().plusDays(days))
                .filter(day -> now.filedOn(day).wins(condition, now))
                .findFirst()
                .map((LocalDate day) -> Step.filedOn(day));
    }
}
