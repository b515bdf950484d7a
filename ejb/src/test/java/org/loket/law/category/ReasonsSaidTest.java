package org.loket.law.category;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.loket.kernel.Wording;
import org.loket.law.Finding;
import org.loket.law.Reason;

/** Every reason that a large sweep brings up is a sentence in both languages. */
class ReasonsSaidTest {

    private static final int MOST_ROUNDS = 50;

    @Test
    void everyReasonIsASentenceInBothLanguages() {
        Set<Reason> said = new HashSet<>();
        sweep(5, said::add);
        for (Locale language : Wording.LANGUAGES) {
            Wording wording = Wording.of(language);
            for (Reason reason : said) {
                assertThat(reason.in(wording)).endsWith(".").doesNotContain("{", "null");
            }
        }
    }

    @Test
    void theSweepBringsUpEverySentenceThatTheBundlesHold() {
        Set<String> held = ResourceBundle.getBundle("text/law", Locale.ENGLISH).keySet().stream()
                .filter(key -> key.startsWith("law.finding.")
                        && !key.startsWith("law.finding.clock.")
                        && !key.startsWith("law.finding.ground."))
                .collect(Collectors.toSet());
        Set<String> used = new TreeSet<>();
        // some sentences are rare
        for (int round = 0; round < MOST_ROUNDS && !used.containsAll(held); round++) {
            sweep(17 + round, reason -> used.add(reason.textKey()));
        }
        assertThat(used).containsAll(held);
    }

    @Test
    void everyConditionHasATitle() {
        Set<String> conditions = new TreeSet<>();
        for (Category category : Category.values()) {
            Example.highlySkilled().judgedOn("2026-11-21", category).findings().stream()
                    .map(Finding::condition)
                    .forEach(conditions::add);
        }
        conditions.add("wage-at-thirty");

        for (Locale language : Wording.LANGUAGES) {
            assertThat(conditions).allMatch(condition -> Wording.of(language).knows("law.condition." + condition));
        }
    }

    private static void sweep(long seed, Consumer<Reason> consumer) {
        Sweep.over(seed, (category, day, facts, number) -> {
            Assessment assessment = Admission.forApplicationSubmittedOn(day, category, facts);
            assessment.findings().forEach(finding -> consumer.accept(finding.reason()));
            if (assessment.validityReason() != null) {
                consumer.accept(assessment.validityReason().reason());
            }
        });
    }
}
