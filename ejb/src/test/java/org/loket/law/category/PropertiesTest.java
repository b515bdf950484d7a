package org.loket.law.category;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.loket.kernel.Money;
import org.loket.law.Facts;
import org.loket.law.Finding;
import org.loket.law.Met;

/** What holds of every application; {@code -Dlaw.cases} sets how many are tried. */
class PropertiesTest {

    private static final int CASES = Integer.getInteger("law.cases", 10_000);

    private static final List<UnaryOperator<Facts>> FORGETTING = List.of(
            facts -> new Facts(
                    facts.kind(),
                    null,
                    facts.employer(),
                    facts.job(),
                    facts.vacancy(),
                    facts.previous(),
                    facts.engagement(),
                    facts.history()),
            facts -> new Facts(
                    facts.kind(),
                    facts.worker(),
                    null,
                    facts.job(),
                    facts.vacancy(),
                    facts.previous(),
                    facts.engagement(),
                    facts.history()),
            facts -> new Facts(
                    facts.kind(),
                    facts.worker(),
                    facts.employer(),
                    null,
                    facts.vacancy(),
                    facts.previous(),
                    facts.engagement(),
                    facts.history()),
            facts -> new Facts(
                    facts.kind(), facts.worker(), facts.employer(), facts.job(), null, null, facts.engagement(), null),
            facts -> new Facts(
                    facts.kind(),
                    facts.worker(),
                    facts.employer(),
                    facts.job(),
                    facts.vacancy(),
                    facts.previous(),
                    null,
                    facts.history()));

    @Test
    void everyCategoryAnswersEveryCombinationAndAllVerdictsOccur() {
        for (Category category : Category.values()) {
            RandomFacts random = new RandomFacts(20260101);
            Set<Verdict> seen = EnumSet.noneOf(Verdict.class);
            for (int i = 0; i < CASES; i++) {
                Assessment assessment = Admission.forApplicationSubmittedOn(random.day(), category, random.next());
                seen.add(assessment.verdict());
                assertThat(assessment.findings()).extracting(Finding::condition).doesNotHaveDuplicates();
            }
            assertThat(seen).contains(Verdict.NOT_ELIGIBLE, Verdict.INCOMPLETE);
        }
    }

    @Test
    void raisingTheWageNeverTurnsMetIntoNotMet() {
        for (Category category : Category.values()) {
            RandomFacts random = new RandomFacts(7);
            for (int i = 0; i < CASES; i++) {
                LocalDate day = random.day();
                Facts facts = random.next();
                if (facts.job().grossAnnualWage() == null) {
                    continue;
                }
                Map<String, Met> before = answers(day, category, facts);
                Map<String, Met> after = answers(
                        day,
                        category,
                        withWage(facts, facts.job().grossAnnualWage().euros().add(BigDecimal.valueOf(1 + i % 9000))));
                before.forEach((condition, met) -> {
                    if (met == Met.YES) {
                        assertThat(after.getOrDefault(condition, Met.YES))
                                .as("%s on %s for %s", condition, day, facts)
                                .isEqualTo(Met.YES);
                    }
                });
            }
        }
    }

    @Test
    void forgettingAFactNeverTurnsAnythingIntoMet() {
        for (Category category : Category.values()) {
            RandomFacts random = new RandomFacts(11);
            for (int i = 0; i < CASES; i++) {
                LocalDate day = random.day();
                Facts facts = random.next();
                Map<String, Met> known = answers(day, category, facts);
                Map<String, Met> forgotten = answers(
                        day, category, FORGETTING.get(i % FORGETTING.size()).apply(facts));
                forgotten.forEach((condition, met) -> {
                    if (met == Met.YES) {
                        assertThat(known.getOrDefault(condition, Met.YES))
                                .as("%s on %s for %s", condition, day, facts)
                                .isEqualTo(Met.YES);
                    }
                });
            }
        }
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
        RandomFacts random = new RandomFacts(13);
        for (int i = 0; i < 1000; i++) {
            LocalDate day = random.day();
            Facts facts = random.next();
            for (Category category : Category.values()) {
                assertThat(Admission.forApplicationSubmittedOn(day, category, facts))
                        .isEqualTo(Admission.forApplicationSubmittedOn(day, category, facts));
            }
        }
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

    private static Map<String, Met> answers(LocalDate day, Category category, Facts facts) {
        return Admission.forApplicationSubmittedOn(day, category, facts).findings().stream()
                .collect(Collectors.toMap(Finding::condition, Finding::met));
    }
}
