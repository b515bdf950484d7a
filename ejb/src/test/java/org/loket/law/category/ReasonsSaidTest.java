package org.loket.law.category;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.loket.kernel.Wording;
import org.loket.law.Finding;
import org.loket.law.Reason;

/** Every reason that a large sweep brings up is a sentence in both languages. */
class ReasonsSaidTest {

    private static final int CASES = Integer.getInteger("law.cases", 10_000);

    @Test
    void everyReasonIsASentenceInBothLanguages() {
        sweep(reason -> {
            for (Locale language : Wording.LANGUAGES) {
                assertThat(reason.in(Wording.of(language))).endsWith(".").doesNotContain("{", "null");
            }
        });
    }

    @Test
    void theSweepBringsUpEverySentenceThatTheBundlesHold() {
        Set<String> used = new TreeSet<>();
        sweep(reason -> used.add(reason.textKey()));

        java.util.ResourceBundle bundle = java.util.ResourceBundle.getBundle("text/law", Locale.ENGLISH);
        assertThat(bundle.keySet().stream()
                        .filter(key -> key.startsWith("law.finding.")
                                && !key.startsWith("law.finding.clock.")
                                && !key.startsWith("law.finding.ground.")))
                .allSatisfy(key -> assertThat(used).contains(key));
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

    private static void sweep(Consumer<Reason> consumer) {
        for (Category category : Category.values()) {
            RandomFacts random = new RandomFacts(17);
            for (int i = 0; i < CASES; i++) {
                Assessment assessment = Admission.forApplicationSubmittedOn(random.day(), category, random.next());
                assessment.findings().forEach(finding -> consumer.accept(finding.reason()));
                if (assessment.validityReason() != null) {
                    consumer.accept(assessment.validityReason().reason());
                }
            }
        }
    }
}
