package org.loket.law.category;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.loket.kernel.Money;
import org.loket.kernel.json.RecordReader;
import org.loket.kernel.json.RecordWriter;
import org.loket.law.Facts;
import org.loket.law.Finding;
import org.loket.law.Met;
import org.loket.law.book.LawBook;

/** What holds of every application; see {@link Sweep} for how many are tried. */
class PropertiesTest {

    private static final int MOST_ROUNDS = 20;
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    // of these facts, nothing said says something: a contract without an end, no profession with a rule of its own, no
    // result or figure that would hold a circle
    private static final Set<String> SILENCE_SPEAKS =
            Set.of("job.endsOn", "job.profession", "vacancy.mediations", "vacancy.surpluses");

    @Test
    void everyCategoryAnswersEveryCombinationAndAllVerdictsOccur() {
        Map<Category, Set<Verdict>> seen = new EnumMap<>(Category.class);
        Sweep.over(20260101, (category, day, facts, number) -> {
            Assessment assessment = Admission.forApplicationSubmittedOn(day, category, facts);
            seen.computeIfAbsent(category, one -> EnumSet.noneOf(Verdict.class)).add(assessment.verdict());
            Set<String> conditions = new HashSet<>();
            for (Finding finding : assessment.findings()) {
                if (!conditions.add(finding.condition())) {
                    throw new AssertionError(finding.condition() + " answered twice for " + facts);
                }
            }
        });
        assertThat(seen).hasSize(Category.values().length);
        assertThat(seen.values())
                .allSatisfy(verdicts -> assertThat(verdicts).contains(Verdict.NOT_ELIGIBLE, Verdict.INCOMPLETE));
    }

    @Test
    void raisingTheWageNeverTurnsMetIntoNotMet() {
        Sweep.over(7, (category, day, facts, number) -> {
            Money wage = facts.job().grossAnnualWage();
            if (wage == null) {
                return;
            }
            Facts richer = withWage(facts, wage.euros().add(BigDecimal.valueOf(1 + number % 9000)));
            neverBetter(category, day, facts, answers(day, category, richer), answers(day, category, facts));
        });
    }

    @Test
    void forgettingAFactNeverTurnsAnythingIntoMet() {
        Sweep.over(11, (category, day, facts, number) -> {
            String field = Forgetting.FIELDS.get(number % Forgetting.FIELDS.size());
            if (!SILENCE_SPEAKS.contains(field)) {
                Facts less = Forgetting.without(facts, field);
                neverBetter(category, day, facts, answers(day, category, facts), answers(day, category, less));
            }
        });
    }

    @Test
    void aConditionHangsOnWhatItAsksAndACategoryAsksNothingInVain() {
        Map<Category, Set<String>> asked = new EnumMap<>(Category.class);
        Map<Category, Set<String>> mattered = new EnumMap<>(Category.class);
        Random choice = new Random(19);
        Sweep.Trial trial = (category, day, facts, number) -> {
            Set<String> known = asked.computeIfAbsent(category, one -> new TreeSet<>());
            Map<String, Set<String>> asking = asked(category, day, facts);
            asking.values().forEach(known::addAll);
            String field = any(number % 3 == 0 ? Forgetting.FIELDS : doubtful(known, mattered.get(category)), choice);
            Facts less = Forgetting.without(facts, field);
            asked(category, day, less).forEach(asking::putIfAbsent);
            Map<String, Finding> before = findings(day, category, facts);
            Map<String, Finding> after = findings(day, category, less);
            asking.forEach((condition, fields) -> {
                if (!Objects.equals(before.get(condition), after.get(condition))) {
                    if (!fields.contains(field)) {
                        throw new AssertionError(category + " " + condition + " does not say that it asks " + field);
                    }
                    mattered.computeIfAbsent(category, one -> new TreeSet<>()).add(field);
                }
            });
        };
        // some facts matter in rare cases only
        for (int round = 0; round == 0 || round < MOST_ROUNDS && !mattered.equals(asked); round++) {
            Sweep.over(19 + round, trial);
        }
        assertThat(mattered).isEqualTo(asked);
    }

    @Test
    void nothingIsEligibleOnNoFacts() {
        for (Category category : Category.values()) {
            Assessment assessment = Admission.forApplicationSubmittedOn(
                    LocalDate.of(2026, 11, 21), category, new Facts(null, null, null, null, null, null, null, null));

            assertThat(assessment.verdict()).isEqualTo(Verdict.INCOMPLETE);
            assertThat(assessment.findings()).extracting(Finding::met).containsOnly(Met.UNKNOWN);
        }
    }

    @Test
    void theSameFactsOnTheSameDayGiveTheSameAnswer() {
        Sweep.over(
                13,
                (category, day, facts, number) -> same(
                        Admission.forApplicationSubmittedOn(day, category, facts),
                        Admission.forApplicationSubmittedOn(day, category, facts),
                        facts));
    }

    @Test
    void theOrderInWhichFactsAreToldDoesNotMatter() {
        Random order = new Random(23);
        Sweep.over(
                23,
                Sweep.CASES / 10,
                (category, day, facts, number) -> same(
                        Admission.forApplicationSubmittedOn(day, category, facts),
                        Admission.forApplicationSubmittedOn(
                                day,
                                category,
                                RecordReader.read(shuffled(RecordWriter.write(facts), order), Facts.class)),
                        facts));
    }

    private static Map<String, Set<String>> asked(Category category, LocalDate day, Facts facts) {
        return Admission.askedOfApplicationSubmittedOn(day, category, facts, LawBook.printed());
    }

    // those first that were asked and did not matter yet
    private static List<String> doubtful(Set<String> asked, Set<String> mattered) {
        List<String> left = new ArrayList<>(asked);
        left.removeAll(mattered == null ? Set.of() : mattered);
        return left.isEmpty() ? List.copyOf(asked) : left;
    }

    private static <T> T any(List<T> choices, Random choice) {
        return choices.get(choice.nextInt(choices.size()));
    }

    private static void neverBetter(
            Category category, LocalDate day, Facts facts, Map<String, Met> better, Map<String, Met> worse) {
        worse.forEach((condition, met) -> {
            if (met == Met.YES && better.getOrDefault(condition, Met.YES) != Met.YES) {
                throw new AssertionError("%s of %s on %s for %s".formatted(condition, category, day, facts));
            }
        });
    }

    private static void same(Assessment one, Assessment other, Facts facts) {
        if (!one.equals(other)) {
            throw new AssertionError("%s%nand%n%s%nfor%n%s".formatted(one, other, facts));
        }
    }

    // members in another order, and the items of lists too
    private static JsonObject shuffled(JsonObject object, Random order) {
        List<String> names = new ArrayList<>(object.keySet());
        Collections.shuffle(names, order);
        JsonObjectBuilder other = JSON.createObjectBuilder();
        names.forEach(name -> other.add(name, shuffled(object.get(name), order)));
        return other.build();
    }

    private static JsonValue shuffled(JsonValue value, Random order) {
        return switch (value.getValueType()) {
            case OBJECT -> shuffled(value.asJsonObject(), order);
            case ARRAY -> {
                List<JsonValue> items = new ArrayList<>(value.asJsonArray());
                Collections.shuffle(items, order);
                yield JSON.createArrayBuilder(items).build();
            }
            default -> value;
        };
    }

    private static Facts withWage(Facts facts, BigDecimal wage) {
        Facts.Job job = facts.job();
        return new Facts(
                facts.kind(),
                facts.worker(),
                facts.employer(),
                new Facts.Job(
                        job.title(),
                        job.listFunction(),
                        job.occupation(),
                        job.profession(),
                        job.requiresHigherEducation(),
                        new Money(wage),
                        job.sectorMinimumWage(),
                        job.fullTimeFraction(),
                        job.posted(),
                        job.startsOn(),
                        job.endsOn(),
                        job.jointCommittee(),
                        job.wageClauseAtThirty()),
                facts.vacancy(),
                facts.previous(),
                facts.engagement(),
                facts.history());
    }

    private static Map<String, Finding> findings(LocalDate day, Category category, Facts facts) {
        return Admission.forApplicationSubmittedOn(day, category, facts).findings().stream()
                .collect(Collectors.toMap(Finding::condition, finding -> finding));
    }

    private static Map<String, Met> answers(LocalDate day, Category category, Facts facts) {
        return Admission.forApplicationSubmittedOn(day, category, facts).findings().stream()
                .collect(Collectors.toMap(Finding::condition, Finding::met));
    }
}
