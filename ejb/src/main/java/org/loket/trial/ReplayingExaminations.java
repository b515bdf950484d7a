package org.loket.trial;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.loket.access.Actor;
import org.loket.access.Role;
import org.loket.amendment.LawInForce;
import org.loket.casework.Examined;
import org.loket.kernel.Happening;
import org.loket.kernel.TheClock;
import org.loket.law.Finding;
import org.loket.law.NotYetInForce;
import org.loket.law.book.LawBook;
import org.loket.law.category.Admission;
import org.loket.law.category.Assessment;

/** Judges every examination that was kept again, on its facts and its day, and reports those that come out otherwise. */
@Stateless
public class ReplayingExaminations {

    static final int PAGE = 500;
    static final int MOST_SHOWN = 100;

    @Inject
    LawInForce law;

    @Inject
    KeptExaminations examinations;

    @Inject
    Replays replays;

    @Inject
    Event<Happening> happenings;

    @Inject
    Clock clock;

    public Replay replay(Actor actor) {
        actor.mustBeAnyOf(Role.POLICY, Role.ADMIN);
        long started = System.nanoTime();
        LawBook book = law.book();
        List<Replay.Otherwise> differences = new ArrayList<>();
        long judged = 0;
        long differing = 0;
        List<KeptExaminations.Kept> page = examinations.page("", 0, PAGE);
        while (!page.isEmpty()) {
            for (KeptExaminations.Kept kept : page) {
                Optional<List<String>> difference = differenceIn(kept.result(), book);
                if (difference.isPresent()) {
                    differing++;
                    if (differences.size() < MOST_SHOWN) {
                        differences.add(new Replay.Otherwise(kept.number(), kept.position(), difference.get()));
                    }
                }
            }
            judged += page.size();
            KeptExaminations.Kept last = page.get(page.size() - 1);
            page = examinations.page(last.number(), last.position(), PAGE);
        }
        OffsetDateTime now = TheClock.now(clock);
        long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
        Replay replay = new Replay(now, actor.account(), judged, differing, took, differences);
        replays.keep(replay);
        happenings.fire(new ExaminationsReplayed(judged, differing, actor.author(), now));
        return replay;
    }

    /** The last replay; empty where there was none yet. */
    public Optional<Replay> last(Actor actor) {
        actor.mustBeAnyOf(Role.POLICY, Role.LEAD, Role.ADMIN);
        return replays.last();
    }

    private static Optional<List<String>> differenceIn(Examined kept, LawBook book) {
        Assessment again;
        try {
            again = again(kept, book);
        } catch (NotYetInForce e) {
            return Optional.of(List.of());
        }
        boolean same = again.verdict() == kept.verdict()
                && again.findings().equals(kept.findings())
                && Objects.equals(again.validAtMostUntil(), kept.validAtMostUntil());
        return same ? Optional.empty() : Optional.of(conditionsThatDiffer(kept.findings(), again.findings()));
    }

    // what was not tested for a permit that is taken along is not judged again
    private static Assessment again(Examined kept, LawBook book) {
        Assessment whole = Admission.forApplicationSubmittedOn(kept.lawDate(), kept.category(), kept.facts(), book);
        return kept.takeover() == null
                ? whole
                : whole.on(kept.takeover()
                        .testedAgain(whole.findings(), kept.facts().job().startsOn()));
    }

    private static List<String> conditionsThatDiffer(List<Finding> was, List<Finding> is) {
        TreeSet<String> differing = new TreeSet<>();
        Stream.concat(
                        was.stream().filter(finding -> !is.contains(finding)),
                        is.stream().filter(finding -> !was.contains(finding)))
                .map(Finding::condition)
                .forEach(differing::add);
        return List.copyOf(differing);
    }
}
