package org.loket.law.category;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.loket.kernel.Wording;
import org.loket.law.Confidence;
import org.loket.law.Finding;
import org.loket.law.Reason;
import org.loket.law.Source;
import org.loket.law.book.Entry;
import org.loket.law.book.LawBook;
import org.loket.law.book.Listing;

/** Every reason that a large sweep brings up is a sentence in both languages. */
class ReasonsSaidTest {

    private static final Source DRAFT = new Source("a draft", Confidence.UNCERTAIN);
    private static final int MOST_ROUNDS = 50;

    // what the law could become: days in a row, and fewer sectors with seasonal work
    private static final LawBook STRICTER = LawBook.printed()
            .withValue("vacancy-in-a-row", LocalDate.of(2022, 1, 1), true, DRAFT)
            .withList(
                    "seasonal-sectors",
                    LocalDate.of(2022, 1, 1),
                    Listing.of(List.of(new Entry("HORTICULTURE", "", Confidence.CERTAIN))),
                    DRAFT);

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
                        && !key.startsWith("law.finding.first-employer-period.")
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
            Assessment assessment = Admission.forApplicationSubmittedOn(
                    day, category, facts, number / Category.values().length % 4 == 0 ? STRICTER : LawBook.printed());
            assessment.findings().forEach(finding -> consumer.accept(finding.reason()));
            assessment.rings().forEach(ring -> {
                consumer.accept(ring.reason());
                ring.looked().forEach(look -> consumer.accept(look.reason()));
            });
            if (assessment.validityReason() != null) {
                consumer.accept(assessment.validityReason().reason());
            }
        });
    }
}
