package org.loket.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterStructureTest {

    private static final byte[] REFUSAL = SampleLetters.writer().render(SampleLetters.refused());

    private PDDocument letter;

    @BeforeEach
    void open() throws Exception {
        letter = Loader.loadPDF(REFUSAL);
    }

    @AfterEach
    void close() throws Exception {
        letter.close();
    }

    @Test
    void itSaysItsLanguageAndShowsItsTitle() {
        assertThat(letter.getDocumentCatalog().getLanguage()).isEqualTo("nl-BE");
        assertThat(letter.getDocumentInformation().getTitle())
                .isEqualTo("De toelating tot arbeid is geweigerd – VL-2026-0001234-87");
        assertThat(letter.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                .isTrue();
    }

    @Test
    void itsMetadataNamesTitleStandardAndAuthor() throws Exception {
        String metadata = new String(letter.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);

        assertThat(metadata)
                .contains("De toelating tot arbeid is geweigerd")
                .contains("Dienst Economische Migratie")
                .contains("pdfaid")
                .contains("pdfuaid");
    }

    @Test
    void itHasOneTitleAndAHeadingForEveryPart() {
        assertThat(elements("H1")).hasSize(1);
        assertThat(elements("H2")).hasSize(4);
    }

    @Test
    void itsTablesNameTheirColumnsAndRows() {
        List<String> scopes = elements("TH").stream()
                .map(header -> (PDTableAttributeObject) header.getAttributes().getObject(0))
                .map(PDTableAttributeObject::getScope)
                .toList();

        // three columns of references, three of findings; three facts, four findings
        assertThat(scopes).containsOnly("Column", "Row");
        assertThat(scopes.stream().filter("Column"::equals)).hasSize(6);
        assertThat(scopes.stream().filter("Row"::equals)).hasSize(7);
    }

    @Test
    void itCarriesItsTypefaceInPart() throws Exception {
        List<PDFont> fonts = new ArrayList<>();
        for (PDPage page : letter.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }

        assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
        assertThat(fonts).allMatch(font -> font.getName().matches("[A-Z]{6}\\+SourceSans3-(Regular|SemiBold)"));
        assertThat(REFUSAL.length).isLessThan(60_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"letter"})
    void bothLanguagesHaveTheSameTexts(String bundle) throws Exception {
        assertThat(keys(bundle + "_nl")).containsExactlyInAnyOrderElementsOf(keys(bundle + "_en"));
    }

    private static List<String> keys(String bundle) throws Exception {
        Properties texts = new Properties();
        try (var in = LetterStructureTest.class.getResourceAsStream("/text/" + bundle + ".properties")) {
            texts.load(in);
        }
        return List.copyOf(texts.stringPropertyNames());
    }

    private List<PDStructureElement> elements(String type) {
        List<PDStructureElement> found = new ArrayList<>();
        collect(letter.getDocumentCatalog().getStructureTreeRoot(), type, found);
        return found;
    }

    private static void collect(PDStructureNode node, String type, List<PDStructureElement> found) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (type.equals(element.getStructureType())) {
                    found.add(element);
                }
                collect(element, type, found);
            }
        }
    }
}
