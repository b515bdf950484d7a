package org.loket.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.Period;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.PermitNumber;
import org.loket.law.Confidence;
import org.loket.law.Provision;
import org.loket.story.HouseTest;

@HouseTest
class ProofTest {

    private static final DecisionLetters LETTERS = new DecisionLetters();

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void itIsArchivableAndAccessible(boolean used) throws Exception {
        byte[] pdf = LETTERS.render(proof(used));

        assertThat(Conformance.faults(pdf)).isEmpty();
    }

    @Test
    void itSaysUntilWhenUnderWhichRegimeAndThatThisIsNoLaw() throws IOException {
        assertThat(text(false))
                .contains("Anila Rao mag tot en met 28 februari 2029 worden aangeworven")
                .contains("Twaalf maanden, duur 12 maanden. Beleidsvraag, nog geen wet.")
                .contains("de code K7HD-9XRM-T4PV-C3WF en de geboortedatum", "tot en met 31 maart 2028")
                .contains("niet bevestigd")
                .contains("geen toelating om te werken en geen verblijfstitel")
                .doesNotContain("al op tijd een aanvraag");
    }

    @Test
    void itSaysWhenSomebodyFiledAlready() throws IOException {
        assertThat(text(true)).contains("Voor deze werknemer is al op tijd een aanvraag ingediend.");
    }

    @Test
    void theProofOfAPermitIsArchivableAndAccessibleWithItsSquare() throws Exception {
        byte[] pdf = LETTERS.render(new PermitProof(
                PermitNumber.numbered(2026, 12),
                "Anila Rao",
                LocalDate.of(1990, 5, 1),
                EnterpriseNumber.of("0403019261"),
                "Software engineer",
                "2512",
                LocalDate.of(2027, 1, 1),
                LocalDate.of(2029, 12, 31),
                Provision.BVR_ONE_EMPLOYER.citation(),
                Confidence.CERTAIN,
                "https://loket.example/verify/check#" + "x".repeat(400),
                LocalDate.of(2026, 11, 21),
                false));

        assertThat(Conformance.faults(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document)).contains("0403.019.261", "Software engineer");
        }
    }

    private static String text(boolean used) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(LETTERS.render(proof(used)))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private static WindowProof proof(boolean used) {
        return new WindowProof(
                PermitNumber.numbered(2026, 12),
                "Anila Rao",
                LocalDate.of(1990, 5, 1),
                LocalDate.of(2028, 2, 29),
                LocalDate.of(2029, 2, 28),
                Period.ofMonths(12),
                "law.search-regime.TWELVE_MONTHS",
                "law.footing.POLICY_DEMAND",
                Provision.SERV_SEARCH.citation(),
                Confidence.UNCERTAIN,
                used,
                new WindowProof.Code("K7HD-9XRM-T4PV-C3WF", LocalDate.of(2028, 3, 31)),
                LocalDate.of(2028, 3, 1),
                true);
    }
}
