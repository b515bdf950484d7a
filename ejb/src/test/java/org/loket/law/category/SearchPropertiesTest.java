package org.loket.law.category;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.loket.law.Facts;
import org.loket.law.Facts.Circle;
import org.loket.law.Finding;
import org.loket.law.Met;
import org.loket.law.labourmarket.Ring;

/** What holds of every search for somebody nearer; {@code -Dlaw.cases} sets how many are tried. */
class SearchPropertiesTest {

    private static final int CASES = Integer.getInteger("law.cases", 10_000);
    private static final List<Category> TESTED =
            List.of(Category.RESIDUAL, Category.SEASONAL, Category.LONG_TERM_RESIDENT);

    @Test
    void anotherDayOfPublicationNeverTurnsMetIntoNotMet() {
        each((day, category, facts, i) -> {
            List<Facts.Publication> more = new ArrayList<>(facts.vacancy().publications());
            LocalDate added = day.minusDays(i % 160 - 5L);
            more.add(new Facts.Publication(Facts.Channel.values()[i % 2], added, added));
            neverHurts(day, category, facts, with(facts, more, facts.vacancy().surpluses()));
        });
    }

    @Test
    void aRecordedSurplusNeverHelps() {
        each((day, category, facts, i) -> {
            List<Facts.Surplus> more = new ArrayList<>(facts.vacancy().surpluses());
            more.add(new Facts.Surplus(
                    Circle.values()[i % Circle.values().length],
                    "somewhere",
                    facts.job().occupation(),
                    i % 3,
                    day.minusDays(i % 40),
                    null,
                    "a service"));
            neverHurts(day, category, with(facts, facts.vacancy().publications(), more), facts);
        });
    }

    @Test
    void theOrderInWhichFactsAreGivenDoesNotMatter() {
        each((day, category, facts, i) -> {
            if (!answers(day, category, reversed(facts)).equals(answers(day, category, facts))) {
                throw new AssertionError("on %s for %s".formatted(day, facts));
            }
        });
    }

    @Test
    void theCirclesSayWhatTheirFindingSaysAndEveryStateOccurs() {
        Set<Ring.State> seen = EnumSet.noneOf(Ring.State.class);
        each((day, category, facts, i) -> {
            Assessment assessment = Admission.forApplicationSubmittedOn(day, category, facts);
            List<Ring> rings = assessment.rings();
            rings.forEach(ring -> seen.add(ring.state()));
            assessment.findings().stream()
                    .filter(finding -> finding.condition().equals("concentric-circles"))
                    .forEach(finding -> assertThat(finding.met()).isEqualTo(said(rings)));
        });
        assertThat(seen).containsExactlyInAnyOrder(Ring.State.PASSED, Ring.State.HELD, Ring.State.OPEN);
    }

    private interface Check {
        void on(LocalDate day, Category category, Facts facts, int i);
    }

    private static void each(Check check) {
        RandomFacts random = new RandomFacts(23);
        for (int i = 0; i < CASES; i++) {
            LocalDate day = random.day();
            check.on(day, TESTED.get(i % TESTED.size()), random.next(), i / TESTED.size());
        }
    }

    private static Met said(List<Ring> rings) {
        Set<Ring.State> states = EnumSet.noneOf(Ring.State.class);
        rings.forEach(ring -> states.add(ring.state()));
        if (states.contains(Ring.State.HELD)) {
            return Met.NO;
        }
        return states.contains(Ring.State.OPEN) ? Met.UNKNOWN : Met.YES;
    }

    private static void neverHurts(LocalDate day, Category category, Facts before, Facts after) {
        Map<String, Met> known = answers(day, category, before);
        Map<String, Met> then = answers(day, category, after);
        known.forEach((condition, met) -> {
            if (met == Met.YES && then.get(condition) != Met.YES) {
                throw new AssertionError("%s on %s for %s".formatted(condition, day, after));
            }
        });
    }

    private static Facts reversed(Facts facts) {
        List<Facts.Publication> publications = new ArrayList<>(facts.vacancy().publications());
        List<Facts.Surplus> surpluses = new ArrayList<>(facts.vacancy().surpluses());
        java.util.Collections.reverse(publications);
        java.util.Collections.reverse(surpluses);
        return with(facts, publications, surpluses);
    }

    private static Facts with(Facts facts, List<Facts.Publication> publications, List<Facts.Surplus> surpluses) {
        return new Facts(
                facts.kind(),
                facts.worker(),
                facts.employer(),
                facts.job(),
                new Facts.Vacancy(
                        facts.vacancy().onBottleneckList(),
                        publications,
                        facts.vacancy().mediations(),
                        surpluses),
                facts.previous(),
                facts.engagement(),
                facts.history());
    }

    private static Map<String, Met> answers(LocalDate day, Category category, Facts facts) {
        return Admission.forApplicationSubmittedOn(day, category, facts).findings().stream()
                .collect(Collectors.toMap(Finding::condition, Finding::met));
    }
}
