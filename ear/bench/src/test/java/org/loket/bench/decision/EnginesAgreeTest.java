package org.loket.bench.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What is measured side by side must be the same decision. */
class EnginesAgreeTest {

    private static final long SEED = DecisionBenchmark.SEED;
    private static final int SAMPLES = 2000;
    private static final List<String> CONDITIONS = List.of(
            "third-country-national",
            "qualification-level",
            "function-requires-higher-education",
            "wage-threshold",
            "wage-at-thirty",
            "function-on-list",
            "full-time-fraction",
            "no-posting",
            "employer-established",
            "employer-standing",
            "capacity",
            "contract-duration",
            "hosting-agreement",
            "recognised-institution",
            "fundamental-research",
            "grant-duration",
            "same-group",
            "prior-service",
            "outside-european-union");

    @Test
    void droolsDecidesAsTheHouseDoes() {
        try (var drools = new Drools()) {
            agree(drools);
        }
    }

    @Test
    void theDecisionModelDecidesAsTheHouseDoes() {
        agree(new Dmn());
    }

    @Test
    void whatIsMeasuredIsOfSevenCategoriesAndHasEveryCondition() {
        var ours = new Ours();
        var measured = Samples.of(DecisionBenchmark.SEED, DecisionBenchmark.APPLICATIONS);
        assertThat(measured.stream().map(Sample::category).distinct()).hasSize(7);
        assertThat(measured.stream()
                        .flatMap(sample -> ours.decide(sample).keySet().stream())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(CONDITIONS);
    }

    @Test
    void theSamplesReachEveryConditionOfEveryCategoryBothWays() {
        var ours = new Ours();
        var reached = new TreeMap<String, Set<String>>();
        for (var sample : Samples.of(SEED, SAMPLES)) {
            ours.decide(sample).forEach((condition, met) -> reached.computeIfAbsent(
                            sample.category() + " " + condition, same -> new TreeSet<>())
                    .add(met));
        }
        // without the clause admission is shorter, not refused
        assertThat(reached.remove("HIGHLY_SKILLED wage-at-thirty")).containsExactly("UNKNOWN", "YES");
        assertThat(reached)
                .allSatisfy((condition, answers) -> assertThat(answers).containsExactly("NO", "UNKNOWN", "YES"));
    }

    private static void agree(Engine rival) {
        var ours = new Ours();
        for (var sample : Samples.of(SEED, SAMPLES)) {
            assertThat(rival.decide(sample)).as("%s", sample).isEqualTo(ours.decide(sample));
        }
    }
}
