package org.loket.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.loket.kernel.PermitNumber;
import org.loket.kernel.Span;
import org.loket.kernel.Wording;
import org.loket.law.Finding;
import org.loket.law.Provision;
import org.loket.law.appeal.Contested;
import org.loket.law.appeal.Remedy.Appellant;
import org.loket.law.appeal.Remedy.Body;
import org.loket.law.appeal.Remedy.Requirement;
import org.loket.law.category.Admission;
import org.loket.law.category.Assessment;
import org.loket.law.category.Category;
import org.loket.law.category.Example;
import org.loket.law.refusal.Ground;
import org.loket.letter.DecisionLetter.Granted;
import org.loket.letter.DecisionLetter.Outcome;
import org.loket.letter.DecisionLetter.Refused;
import org.loket.letter.DecisionLetter.Remedy;
import org.loket.story.HouseTest;

/** The letter with the law as it is, in its own words. */
@HouseTest
class LetterUnderTheLawTest {

    private static final LocalDate FILED = LocalDate.of(2026, 11, 21);
    private static final DecisionLetters LETTERS = new DecisionLetters();

    @ParameterizedTest
    @EnumSource(value = Category.class, mode = EnumSource.Mode.EXCLUDE, names = "UNLIMITED")
    void aGrantPrintsEveryFindingOfTheAssessment(Category category) throws Exception {
        Assessment assessment = assess(category);
        LocalDate starts = LocalDate.of(2027, 1, 1);

        byte[] pdf = LETTERS.render(letter(
                category,
                assessment.findings(),
                new Granted(
                        PermitNumber.numbered(2026, 9),
                        new Span(starts, assessment.validAtMostUntil()),
                        assessment.validityReason())));

        Wording dutch = Wording.of(SampleLetters.DUTCH);
        String text = text(pdf);
        assertThat(assessment.findings()).isNotEmpty();
        for (Finding finding : assessment.findings()) {
            assertThat(text)
                    .contains(dutch.say("law.condition." + finding.condition()))
                    .contains(flat(finding.reason().in(dutch)))
                    .contains(flat(finding.citation().in(dutch)));
        }
        assertThat(text).contains(flat(assessment.validityReason().reason().in(dutch)));
        assertThat(Conformance.faults(pdf)).isEmpty();
    }

    @Test
    void aGrantWithoutLimitIsAddressedToTheWorkerAndNamesNoEmployer() throws Exception {
        DecisionLetter ofAnEmployer = letter(
                Category.UNLIMITED,
                assess(Category.UNLIMITED).findings(),
                new DecisionLetter.GrantedWithoutLimit(PermitNumber.numbered(2026, 9), LocalDate.of(2027, 1, 1)));
        byte[] pdf = LETTERS.render(new DecisionLetter(
                ofAnEmployer.caseNumber(),
                ofAnEmployer.receivedOn(),
                ofAnEmployer.decidedOn(),
                ofAnEmployer.categoryKey(),
                new DecisionLetter.Addressee(ofAnEmployer.worker().name(), List.of(), null),
                ofAnEmployer.worker(),
                List.of(),
                ofAnEmployer.findings(),
                ofAnEmployer.outcome(),
                ofAnEmployer.signature(),
                false));

        Wording dutch = Wording.of(SampleLetters.DUTCH);
        assertThat(text(pdf))
                .contains(flat(dutch.say("letter.permit.any-work")))
                .contains(flat(dutch.say("law.condition.work-history")))
                .doesNotContain(flat(dutch.say("letter.duties")))
                .doesNotContain(flat(dutch.say("letter.worker-reads")));
        assertThat(Conformance.faults(pdf)).isEmpty();
    }

    @Test
    void aRefusalCanRestOnEveryGroundOfTheLaw() throws Exception {
        List<DecisionLetter.Ground> grounds =
                Arrays.stream(Ground.values()).map(DecisionLetter.Ground::of).toList();

        String text = text(LETTERS.render(
                letter(Category.HIGHLY_SKILLED, List.of(), new Refused(grounds, terms(Contested.REFUSAL), council()))));

        Wording dutch = Wording.of(SampleLetters.DUTCH);
        for (Ground ground : Ground.values()) {
            assertThat(text).contains(flat(dutch.say(ground.textKey())));
        }
        assertThat(text)
                .contains("binnen één maand na de kennisgeving van deze beslissing. (BVR 7 december 2018, art. 15)")
                .contains("binnen 60 dagen na de kennisgeving");
    }

    @Test
    void everyActIsNamedInBothLanguages() {
        for (Provision provision : Provision.values()) {
            for (var language : Wording.LANGUAGES) {
                assertThat(provision.citation().in(Wording.of(language))).isNotBlank();
            }
        }
    }

    /** The letter has a sentence for each; a change of the law here is a change of the letter. */
    @Test
    void theLawAsksOfAnAppealWhatTheLetterSaysItDoes() {
        var refused = org.loket.law.appeal.Remedy.against(Contested.REFUSAL, FILED);
        assertThat(refused.before()).isEqualTo(Body.MINISTER);
        assertThat(refused.requirements())
                .containsExactlyInAnyOrder(
                        Requirement.REGISTERED_LETTER, Requirement.REASONED, Requirement.NATIONAL_LANGUAGE);
        assertThat(refused.open()).containsExactlyInAnyOrder(Appellant.EMPLOYER, Appellant.WORKER_LAWFULLY_IN_BELGIUM);
        assertThat(org.loket.law.appeal.Remedy.against(Contested.INADMISSIBILITY, FILED)
                        .before())
                .isEqualTo(Body.COUNCIL_OF_STATE);
    }

    private static Assessment assess(Category category) {
        return Admission.forApplicationSubmittedOn(
                FILED, category, Example.of(category).facts());
    }

    private static Remedy council() {
        return terms(Contested.DECISION_OF_MINISTER);
    }

    private static Remedy terms(Contested decision) {
        var term = org.loket.law.appeal.Remedy.against(decision, FILED).term();
        return new Remedy(term.time(), term.citation(), term.confidence());
    }

    private static DecisionLetter letter(Category category, List<Finding> findings, Outcome outcome) {
        DecisionLetter sample = SampleLetters.granted();
        return new DecisionLetter(
                sample.caseNumber(),
                FILED,
                FILED,
                "law.category." + category,
                sample.addressee(),
                sample.worker(),
                List.of(),
                findings,
                outcome,
                sample.signature(),
                true);
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return flat(new PDFTextStripper().getText(document));
        }
    }

    private static String flat(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ");
    }
}
