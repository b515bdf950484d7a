package org.loket.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loket.law.Provision;
import org.loket.law.refusal.Ground;
import org.loket.letter.ActLetter.Quoted;
import org.loket.letter.ActLetter.Sentence;
import org.loket.story.HouseTest;

@HouseTest
class ActLetterTest {

    private static final DecisionLetters LETTERS = new DecisionLetters();

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void itIsArchivableAndAccessible(boolean appealable) throws Exception {
        byte[] pdf = LETTERS.render(letter(appealable));

        assertThat(Conformance.faults(pdf)).isEmpty();
    }

    @Test
    void itSaysWhatIsDecidedOnWhichGroundAndHowToAppeal() throws IOException {
        assertThat(text(true))
                .contains("De toelating tot arbeid is ingetrokken")
                .contains("Vanaf 1 april 2028 mag de werknemer op deze toelating niet meer werken.")
                .contains("BVR 7 december 2018, art. 12-14")
                .contains("Het loon van januari is niet betaald. <b>Niets</b>.")
                .contains("Binnen de termijn kwam er geen antwoord.")
                .contains("beroep instellen bij de bevoegde Vlaamse minister")
                .contains("binnen één maand");
    }

    @Test
    void whereNoAppealIsOpenItNamesNone() throws IOException {
        assertThat(text(false)).doesNotContain("minister").doesNotContain("Raad van State");
    }

    private static String text(boolean appealable) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(LETTERS.render(letter(appealable)))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private static ActLetter letter(boolean appealable) {
        DecisionLetter.Remedy month = new DecisionLetter.Remedy(
                Period.ofMonths(1), Provision.BVR_APPEAL.citation(), Provision.BVR_APPEAL.confidence());
        return new ActLetter(
                "withdrawn",
                "TA-2026-0000012-34",
                LocalDate.of(2028, 3, 20),
                List.of("Brouwerij De Sluis", "Anila Rao"),
                Sentence.of(
                        "act.about",
                        "TA-2026-0000012-34",
                        "Anila Rao",
                        LocalDate.of(1990, 5, 1),
                        "software-engineer",
                        "Brouwerij De Sluis",
                        LocalDate.of(2027, 1, 1),
                        LocalDate.of(2029, 12, 31)),
                Sentence.of("act.decision.withdrawn", LocalDate.of(2028, 4, 1)),
                List.of(DecisionLetter.Ground.of(Ground.EMPLOYER_BREACHES_DUTIES)),
                List.of(
                        Quoted.written("act.facts", "Het loon van januari is niet betaald.\n\n<b>Niets</b>."),
                        Quoted.said("act.answer.worker", "act.answer.none")),
                appealable ? month : null,
                appealable ? month : null,
                false);
    }
}
