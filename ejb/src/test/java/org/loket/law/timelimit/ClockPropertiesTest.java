package org.loket.law.timelimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loket.law.timelimit.ClockStep.Kind.EXTENDED;
import static org.loket.law.timelimit.ClockStep.Kind.RESUMED;
import static org.loket.law.timelimit.ClockStep.Kind.STARTED;
import static org.loket.law.timelimit.ClockStep.Kind.STOPPED;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.loket.law.Citation;
import org.loket.law.Confidence;
import org.loket.law.Source;
import org.loket.law.TermEnd;
import org.loket.law.book.LawBook;

/** What holds of every clock, whatever happens to it. */
class ClockPropertiesTest {

    private static final int CLOCKS = 10_000;
    private static final Citation BASIS = new Citation("an act", "1");
    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
    private static final List<Period> TERMS =
            List.of(Period.ofMonths(4), Period.ofDays(90), Period.ofDays(15), Period.ofMonths(1), Period.ofYears(1));
    private static final List<Period> EXTENSIONS = List.of(Period.ofDays(30), Period.ofDays(1), Period.ofMonths(1));
    private static final List<LawBook> BOOKS = List.of(
            LawBook.printed(),
            LawBook.printed()
                    .withValue(
                            "term-end", FIRST, TermEnd.NEXT_WORKING_DAY, new Source("a decree", Confidence.CERTAIN)));

    @Test
    void aClockEitherRunsTowardsALastDayOrStandsStill() {
        everyClock((deadline, random) -> {
            boolean stands = false;
            for (ClockStep step : deadline.steps()) {
                stands = step.kind() == STOPPED || stands && step.kind() != RESUMED;
            }
            must(deadline.isStopped() == stands && deadline.dueOn().isEmpty() == stands, deadline);
        });
    }

    @Test
    void aSuspensionNeverShortensATerm() {
        everyClock((deadline, random) -> {
            List<ClockStep> without = new ArrayList<>(deadline.steps());
            without.removeIf(step -> step.kind() == STOPPED || step.kind() == RESUMED);
            deadline.dueOn()
                    .ifPresent(
                            last -> must(!last.isBefore(due(deadline, without).orElseThrow()), deadline));
        });
    }

    @Test
    void oneSuspensionLessNeverMeansALaterLastDay() {
        everyClock((deadline, random) -> {
            List<Integer> stops = positions(deadline, STOPPED);
            if (stops.isEmpty() || deadline.isStopped()) {
                return;
            }
            int stop = stops.get(random.nextInt(stops.size()));
            int resumed = stop + 1;
            while (deadline.steps().get(resumed).kind() != RESUMED) {
                resumed++;
            }
            List<ClockStep> without = new ArrayList<>(deadline.steps());
            without.remove(resumed);
            without.remove(stop);
            must(!due(deadline, without).orElseThrow().isAfter(deadline.dueOn().orElseThrow()), deadline);
        });
    }

    @Test
    void anExtensionNeverShortensATerm() {
        everyClock((deadline, random) -> {
            List<Integer> extensions = positions(deadline, EXTENDED);
            if (extensions.isEmpty() || deadline.isStopped()) {
                return;
            }
            List<ClockStep> without = new ArrayList<>(deadline.steps());
            without.remove((int) extensions.get(random.nextInt(extensions.size())));
            must(!due(deadline, without).orElseThrow().isAfter(deadline.dueOn().orElseThrow()), deadline);
        });
    }

    @Test
    void whatIsRecomputedForAMomentInThePastIsWhatWasShownThen() {
        for (LawBook book : BOOKS) {
            Random random = new Random(4);
            for (int i = 0; i < CLOCKS / BOOKS.size(); i++) {
                List<Optional<LocalDate>> shown = new ArrayList<>();
                List<LocalDate> shownOn = new ArrayList<>();
                Deadline whole = null;
                List<ClockStep> happened = new ArrayList<>();
                for (ClockStep step : clock(random)) {
                    happened.add(step);
                    whole = deadline(random.nextInt(TERMS.size()), happened, whole, book);
                    shownOn.add(step.day());
                    shown.add(whole.dueOn());
                }
                List<Deadline.Line> explained = whole.explain();
                for (int at = 0; at < shown.size(); at++) {
                    boolean lastOfItsDay =
                            at + 1 == shown.size() || shownOn.get(at + 1).isAfter(shownOn.get(at));
                    if (lastOfItsDay) {
                        must(
                                whole.asOf(shownOn.get(at))
                                        .flatMap(Deadline::dueOn)
                                        .equals(shown.get(at)),
                                whole);
                    }
                    must(Optional.ofNullable(explained.get(at).dueOn()).equals(shown.get(at)), whole);
                }
                must(whole.asOf(shownOn.get(0).minusDays(1)).isEmpty(), whole);
            }
        }
    }

    private static void must(boolean hold, Deadline deadline) {
        if (!hold) {
            throw new AssertionError(deadline);
        }
    }

    private static void everyClock(BiConsumer<Deadline, Random> holds) {
        Random random = new Random(20260527);
        int[] seen = new int[ClockStep.Kind.values().length];
        for (int i = 0; i < CLOCKS; i++) {
            List<ClockStep> steps = clock(random);
            steps.forEach(step -> seen[step.kind().ordinal()]++);
            holds.accept(deadline(random.nextInt(TERMS.size()), steps, null, BOOKS.get(i % BOOKS.size())), random);
        }
        assertThat(seen).as("every kind of event occurs").doesNotContain(0);
    }

    private static Deadline deadline(int term, List<ClockStep> steps, Deadline former, LawBook book) {
        return new Deadline(
                former == null ? TERMS.get(term) : former.term(),
                BASIS,
                steps,
                EndOfTerm.forTermStartedOn(steps.get(0).day(), book));
    }

    private static List<ClockStep> clock(Random random) {
        LocalDate day = FIRST.plusDays(random.nextInt(5000));
        List<ClockStep> steps = new ArrayList<>();
        steps.add(new ClockStep(STARTED, day, BASIS));
        boolean running = true;
        for (int events = random.nextInt(9); events > 0; events--) {
            day = day.plusDays(random.nextInt(3) == 0 ? 0 : random.nextInt(60));
            if (random.nextInt(4) == 0) {
                steps.add(new ClockStep(EXTENDED, day, BASIS, EXTENSIONS.get(random.nextInt(EXTENSIONS.size()))));
            } else {
                steps.add(new ClockStep(running ? STOPPED : RESUMED, day, BASIS));
                running = !running;
            }
        }
        return steps;
    }

    private static List<Integer> positions(Deadline deadline, ClockStep.Kind kind) {
        List<Integer> positions = new ArrayList<>();
        for (int i = 0; i < deadline.steps().size(); i++) {
            if (deadline.steps().get(i).kind() == kind) {
                positions.add(i);
            }
        }
        return positions;
    }

    private static Optional<LocalDate> due(Deadline like, List<ClockStep> steps) {
        return new Deadline(like.term(), like.basis(), steps, like.end()).dueOn();
    }
}
