package org.loket.law.category;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loket.law.Facts;
import org.loket.law.Finding;
import org.loket.law.InForce;
import org.loket.law.book.LawBook;

/** Filed a day later, an application is judged otherwise only where the law changed between the two days. */
class MovingTheDayTest {

    // these look from the day of filing at an age or a period, so any day can tip them
    private static final Set<String> LOOK_FROM_THE_DAY =
            Set.of("employer-standing", "wage-threshold", "work-history", "labour-market-test", "concentric-circles");

    private static final int CASES = Math.max(500, Sweep.CASES / 20);

    @ParameterizedTest(name = "filed {0} or the day before: {1} of {2}")
    @CsvSource({
        "2024-05-01, contract-duration qualification-level, BLUE_CARD",
        "2024-05-01, employer-standing wage-at-thirty, HIGHLY_SKILLED",
        "2024-05-01, employer-standing, MANAGERIAL",
        "2024-05-01, employer-standing, RESEARCHER",
        "2024-05-01, employer-standing, JOURNALIST",
        "2026-01-01, function-requires-higher-education, HIGHLY_SKILLED",
        "2023-09-01, function-on-list, MEDIUM_SKILLED",
        "2026-01-01, function-on-list, MEDIUM_SKILLED",
        "2026-01-01, '', BLUE_CARD",
        "2026-09-01, '', MANAGERIAL",
        "2024-01-01, '', UNLIMITED",
        "2024-05-01, '', UNLIMITED",
        "2026-01-01, '', ICT_SPECIALIST"
    })
    void acrossAChangeOfLawOnlyWhatItTouchesChanges(LocalDate change, String touched, Category category) {
        Set<String> expected = new TreeSet<>(Stream.of(touched.split(" "))
                .filter(condition -> !condition.isEmpty())
                .toList());
        Set<String> changed = new TreeSet<>();
        RandomFacts random = new RandomFacts(31);
        for (int i = 0; i < CASES; i++) {
            changed.addAll(changed(category, change, random.next()));
        }
        changed.removeIf(condition -> LOOK_FROM_THE_DAY.contains(condition) && !expected.contains(condition));
        assertThat(changed).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{1} filed {0} or the day before, earning {2}")
    @CsvSource({
        "2024-01-01, HIGHLY_SKILLED, 45984.00",
        "2025-01-01, HIGHLY_SKILLED, 46632.00",
        "2024-01-01, MANAGERIAL, 73574.40",
        "2025-01-01, MANAGERIAL, 74611.20",
        "2024-05-01, BLUE_CARD, 55958.40",
        "2025-01-01, BLUE_CARD, 60621.60",
        "2025-01-01, ATHLETE, 86209.00"
    })
    void aRisenThresholdTouchesTheWageAndNothingElse(LocalDate change, Category category, String wage) {
        Facts facts = Example.of(category)
                .earning(wage)
                .from("2028-01-01")
                .until(null)
                .facts();
        Set<String> changed = new TreeSet<>(changed(category, change, facts));
        // a change of more than the wage on that day is told in the table above
        changed.removeAll(Set.of("employer-standing", "contract-duration", "qualification-level"));

        assertThat(changed).containsExactly("wage-threshold");
    }

    @Test
    void onADayOnWhichNoLawChangesNothingChanges() {
        Set<LocalDate> changes = changes();
        Map<String, Facts> fickle = new TreeMap<>();
        Sweep.over(37, Sweep.CASES / 4, (category, day, facts, number) -> {
            if (!changes.contains(day) && day.isAfter(LocalDate.of(2023, 1, 1))) {
                changed(category, day, facts).stream()
                        .filter(condition -> !LOOK_FROM_THE_DAY.contains(condition))
                        .forEach(condition -> fickle.put(category + " " + condition + " " + day, facts));
            }
        });
        assertThat(fickle).isEmpty();
    }

    private static Set<String> changed(Category category, LocalDate day, Facts facts) {
        Map<String, Finding> before = findings(category, day.minusDays(1), facts);
        Map<String, Finding> after = findings(category, day, facts);
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .filter(condition -> !Objects.equals(before.get(condition), after.get(condition)))
                .collect(Collectors.toSet());
    }

    private static Map<String, Finding> findings(Category category, LocalDate day, Facts facts) {
        return Admission.forApplicationSubmittedOn(day, category, facts).findings().stream()
                .collect(Collectors.toMap(Finding::condition, Function.identity()));
    }

    /** Every day on which a version of a value, a list or the conditions of a category begins, or a transition ends. */
    private static Set<LocalDate> changes() {
        LawBook book = LawBook.printed();
        Stream<InForce<?>> versioned = Stream.of(
                        book.valueNames().stream()
                                .map(name -> (InForce<?>) book.findValue(name).orElseThrow()),
                        book.listNames().stream().map(name -> (InForce<?>) book.list(name)),
                        Arrays.stream(Category.values()).map(category ->
                                (InForce<?>) Catalogue.of(category).conditions()))
                .flatMap(one -> one);
        Set<LocalDate> days = versioned
                .flatMap(one -> one.versions().stream().map(version -> version.from()))
                .collect(Collectors.toSet());
        book.listNames().forEach(name -> book.list(name)
                .versions()
                .forEach(version -> version.value().formerUntil().ifPresent(last -> days.add(last.plusDays(1)))));
        return days;
    }
}
