package org.loket.law.category;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
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
    private static final int CASES = Integer.getInteger("law.cases", 10_000);

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
                Assessment assessment = Admission.forApplicationSubmittedOn(
                        random.day(), category, random.next(), i % 4 == 0 ? STRICTER : LawBook.printed());
                assessment.findings().forEach(finding -> consumer.accept(finding.reason()));
                assessment.rings().forEach(ring -> {
                    consumer.accept(ring.reason());
                    ring.looked().forEach(look -> consumer.accept(look.reason()));
                });
                if (assessment.validityReason() != null) {
                    consumer.accept(assessment.validityReason().reason());
                }
            }
        }
    }
}
