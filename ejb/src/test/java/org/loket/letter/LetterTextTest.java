package org.loket.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.loket.letter.DecisionLetter.Refused;

class LetterTextTest {

    private static final DecisionLetters LETTERS = SampleLetters.writer();

    @Test
    void aGrantSaysForWhomForWhatAndUntilWhen() throws Exception {
        assertThat(text(SampleLetters.granted()))
                .contains("De toelating tot arbeid is toegekend")
                .contains("Priya Raghunathan, geboren op 1 mei 1990")
                .contains("Geldig vanaf 1 januari 2027")
                .contains("Geldig tot en met 31 december 2029")
                .contains("De arbeidsovereenkomst eindigt op 31 december 2029. (BVR 7 december 2018, art. 17)")
                .contains("alleen voor deze functie en bij deze ene werkgever")
                .contains("geldig verblijfsdocument")
                .contains("Bewaar een kopie")
                .contains("Dimona")
                .doesNotContain("beroep")
                .doesNotContain("Raad van State");
    }

    @Test
    void aRefusalOpensTheWayToTheMinisterAndThenToTheCouncilOfState() throws Exception {
        assertThat(text(SampleLetters.refused()))
                .contains("De toelating tot arbeid is geweigerd")
                .contains("Het jaarloon van € 47.000,00 ligt onder de drempel van € 48.912,00.")
                .contains("bij de bevoegde Vlaamse minister. Dat moet binnen één maand na de kennisgeving")
                .contains("de werknemer als die wettig in België verblijft")
                .contains("aangetekende brief")
                .contains("Nederlands, Frans of Duits")
                .contains("Raad van State, binnen 60 dagen na de kennisgeving")
                .doesNotContain("Dimona");
    }

    @Test
    void anInadmissibleFileOpensOnlyTheWayToTheCouncilOfState() throws Exception {
        assertThat(text(SampleLetters.inadmissible()))
                .contains("De aanvraag is onontvankelijk")
                .contains("Het diploma is niet binnen de termijn bezorgd.")
                .contains("geen beroep bij de minister mogelijk")
                .contains("Raad van State, binnen 60 dagen")
                .doesNotContain("aangetekende brief")
                .doesNotContain("één maand");
    }

    @Test
    void everyFindingStandsWithItsArticleAndItsStanding() throws Exception {
        assertThat(text(SampleLetters.refused()))
                .contains("Onderdaan van een derde land Voldaan De nationaliteit is IND. (BVR 7 december 2018, art. 1)")
                .contains("Loon boven de drempel Niet voldaan")
                .contains("Hoger onderwijs Niet vast te stellen")
                .contains("Ter beoordeling van de overheid");
    }

    @Test
    void whatIsNotConfirmedSaysSoAndIsExplained() throws Exception {
        assertThat(text(SampleLetters.refused()))
                .contains("(BVR 7 december 2018, art. 12; niet bevestigd)")
                .contains("‘Niet bevestigd’ staat bij");
    }

    @Test
    void aLetterWithNothingToConfirmHasNoExplanationOfIt() throws Exception {
        DecisionLetter letter = SampleLetters.withoutFindings(SampleLetters.granted());

        assertThat(text(letter)).doesNotContain("iet bevestigd").doesNotContain("Beoordeling");
    }

    @Test
    void onlyADemonstrationSaysThatItIsOne() throws Exception {
        assertThat(text(SampleLetters.granted())).contains("Demonstratie.");
        assertThat(text(SampleLetters.ofManyPages())).doesNotContain("Demonstratie.");
    }

    @Test
    void everyPageSaysWhichOfHowManyItIs() throws Exception {
        try (PDDocument letter = Loader.loadPDF(LETTERS.render(SampleLetters.ofManyPages()))) {
            int pages = letter.getNumberOfPages();
            assertThat(pages).isGreaterThan(2);
            for (int page = 1; page <= pages; page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(letter))
                        .contains("blz. " + page + " van " + pages)
                        .contains("VL-2026-0001234");
            }
        }
    }

    @Test
    void namesAreWrittenAsTheyAreAndNeverReadAsMarkup() throws Exception {
        assertThat(text(SampleLetters.addressedTo(
                        "Łukasz O'Brien-Đặng <b>&amp; Zonen", "</td><script>1</script>", "l'affûteur {0} “fijn”")))
                .contains("Łukasz O'Brien-Đặng <b>&amp; Zonen")
                .contains("</td><script>1</script>")
                .contains("l'affûteur {0} “fijn”");
    }

    @Test
    void aCharacterThatTheTypefaceLacksLeavesAnOpenSquare() throws Exception {
        assertThat(text(SampleLetters.addressedTo("Noodle 王", "Zoe\u0308 A\u0007B\u202eC", "kok")))
                .contains("Noodle □")
                .contains("Zoë ABC");
    }

    @Test
    void anEmployerWithoutAnAddressIsNamedByItsNumber() throws Exception {
        assertThat(text(SampleLetters.addressedTo("Bakkerij Zon", "Ada Obi", "bakker")))
                .contains("Bakkerij Zon Ondernemingsnummer 0403.019.261");
    }

    @Test
    void manyLettersAreWrittenAtOnce() throws Exception {
        String alone = text(SampleLetters.refused());
        ExecutorService desks = Executors.newFixedThreadPool(4);
        try {
            List<Future<String>> letters = IntStream.range(0, 12)
                    .mapToObj(i -> desks.submit(() -> text(SampleLetters.refused())))
                    .toList();
            for (Future<String> letter : letters) {
                assertThat(letter.get()).isEqualTo(alone);
            }
        } finally {
            desks.shutdownNow();
        }
    }

    @Test
    void aLetterThatDeclinesStatesItsGrounds() {
        assertThatThrownBy(() -> new Refused(List.of(), SampleLetters.MINISTER, SampleLetters.COUNCIL))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String text(DecisionLetter letter) throws Exception {
        try (PDDocument document = Loader.loadPDF(LETTERS.render(letter))) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00a0]+", " ");
        }
    }
}
