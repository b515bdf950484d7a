package org.loket.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.verapdf.pdfa.flavours.PDFAFlavour.PDFA_2_A;
import static org.verapdf.pdfa.flavours.PDFAFlavour.PDFUA_1;

import java.io.ByteArrayOutputStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.loket.story.HouseTest;

@HouseTest
class LetterConformanceTest {

    private static final DecisionLetters LETTERS = SampleLetters.writer();

    static Stream<Named<DecisionLetter>> letters() {
        return Stream.of(
                Named.of("a grant", SampleLetters.granted()),
                Named.of("a refusal", SampleLetters.refused()),
                Named.of("an objection", SampleLetters.objected()),
                Named.of("an inadmissible file", SampleLetters.inadmissible()),
                Named.of("a letter of many pages", SampleLetters.ofManyPages()),
                Named.of(
                        "names from elsewhere",
                        SampleLetters.addressedTo(
                                "Łukasz O'Brien-Đặng <b>&amp; Zonen",
                                "Ω Жанна 王小明 محمد \u0007\u202e",
                                "lasser & “pijpfitter”")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("letters")
    void everyLetterIsArchivableAndAccessible(DecisionLetter letter) throws Exception {
        byte[] pdf = LETTERS.render(letter);

        assertThat(Conformance.faults(pdf)).isEmpty();
    }

    @Test
    void theValidatorFailsADocumentWithoutTags() throws Exception {
        byte[] pdf;
        try (PDDocument bare = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            bare.addPage(new PDPage());
            bare.save(out);
            pdf = out.toByteArray();
        }

        assertThat(Conformance.faults(pdf))
                .anyMatch(fault -> fault.startsWith(PDFA_2_A + " "))
                .anyMatch(fault -> fault.startsWith(PDFUA_1 + " "));
    }

    @Test
    void theValidatorFailsALetterThatLostItsLanguage() throws Exception {
        byte[] pdf;
        try (PDDocument letter = Loader.loadPDF(LETTERS.render(SampleLetters.refused()));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            letter.getDocumentCatalog().setLanguage(null);
            letter.save(out);
            pdf = out.toByteArray();
        }

        assertThat(Conformance.faults(pdf)).anyMatch(fault -> fault.startsWith(PDFUA_1 + " "));
    }
}
