package org.loket.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loket.document.ContentCheck.Accepted;
import org.loket.document.ContentCheck.Rejected;
import org.loket.kernel.Wording;

class ContentCheckTest {

    @Test
    void aPdfIsTakenWithItsNumberOfPages() throws Exception {
        assertThat(ContentCheck.of(Uploads.pdf(3))).isEqualTo(new Accepted("application/pdf", 3));
    }

    @Test
    void picturesAreTakenAsOnePage() throws Exception {
        assertThat(ContentCheck.of(Uploads.picture("jpeg", 300, 200))).isEqualTo(new Accepted("image/jpeg", 1));
        assertThat(ContentCheck.of(Uploads.picture("png", 300, 200))).isEqualTo(new Accepted("image/png", 1));
    }

    @Test
    void anEmptyFileIsTurnedAway() {
        assertRejected(new byte[0], "empty");
    }

    @Test
    void aFileOfTheMostBytesIsLookedAtAndOneMoreIsTooLarge() {
        assertRejected(new byte[ContentCheck.MOST_BYTES], "unknown-type");
        assertRejected(new byte[ContentCheck.MOST_BYTES + 1], "too-large");
    }

    @Test
    void aZipUnderAnotherNameIsNotOneOfThem() throws Exception {
        assertRejected(Uploads.zip(), "unknown-type");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GIF89a",
                "MZ\u0090\u0000",
                "<html><script>alert(1)</script>",
                "%PDF",
                "%!PS-Adobe",
                "\u00ff\u00d8"
            })
    void whatIsNeitherPdfNorPictureIsTurnedAway(String start) {
        assertRejected(Uploads.latin(start), "unknown-type");
    }

    @Test
    void aPdfBehindAKilobyteOfSomethingElseIsTurnedAway() throws Exception {
        byte[] pdf = Uploads.pdf(1);
        byte[] hidden = Arrays.copyOf(Uploads.latin("<script>alert(1)</script>".repeat(41)), 1024 + pdf.length);
        System.arraycopy(pdf, 0, hidden, 1024, pdf.length);

        assertRejected(hidden, "unknown-type");
    }

    @Test
    void aPdfThatWasCutOffAnywhereIsBroken() throws Exception {
        byte[] pdf = Uploads.pdf(2);

        for (int length : List.of(5, 100, pdf.length / 3, pdf.length / 2, pdf.length - 20)) {
            assertRejected(Arrays.copyOf(pdf, length), "broken");
        }
    }

    @Test
    void aPdfThatLostItsMiddleIsBroken() throws Exception {
        byte[] pdf = Uploads.pdfOf("<</Type /Catalog /Pages 2 0 R>>", "<</Type /Pages /Kids [3 0 R] /Count 1>>");

        assertRejected(pdf, "broken");
    }

    @Test
    void aPictureThatWasCutOffAnywhereIsBroken() throws Exception {
        for (String format : List.of("jpeg", "png")) {
            byte[] picture = Uploads.picture(format, 300, 200);
            for (int length : List.of(9, 30, 200, picture.length / 2, picture.length - 3)) {
                assertRejected(Arrays.copyOf(picture, length), "broken");
            }
        }
    }

    @Test
    void aPictureThatLostItsMiddleIsBroken() throws Exception {
        for (String format : List.of("jpeg", "png")) {
            byte[] picture = Uploads.picture(format, 300, 200);
            assertRejected(Uploads.without(picture, picture.length / 2, picture.length - 20), "broken");
        }
    }

    @Test
    void aPngWithOneByteChangedIsBroken() throws Exception {
        byte[] picture = Uploads.picture("png", 300, 200);
        picture[picture.length / 2] ^= 1;

        assertRejected(picture, "broken");
    }

    @Test
    void aPictureOfMorePixelsThanAnyScanIsTurnedAwayUnopened() throws Exception {
        assertRejected(sized(Uploads.picture("png", 10, 10), 7072, 7072), "too-many-pixels");
        assertRejected(sized(Uploads.picture("png", 10, 10), 1, 40_000), "too-many-pixels");
        assertRejected(sized(Uploads.picture("png", 10, 10), Integer.MAX_VALUE, Integer.MAX_VALUE), "too-many-pixels");
        // as many as are let in, but they are not there
        assertRejected(sized(Uploads.picture("png", 10, 10), 7071, 7071), "broken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "secret"})
    void aLockedPdfIsTurnedAwayWhetherOrNotItOpensWithoutAPassword(String readersPassword) throws Exception {
        assertRejected(Uploads.lockedPdf(readersPassword), "encrypted");
    }

    @Test
    void aPdfWithoutPagesIsTurnedAwayWhateverItSaysItHas() {
        assertRejected(
                Uploads.pdfOf("<</Type /Catalog /Pages 2 0 R>>", "<</Type /Pages /Kids [] /Count 12>>"), "no-pages");
    }

    @Test
    void aPdfThatRunsAScriptIsTurnedAway() throws Exception {
        assertRejected(
                Uploads.pdf(1, document -> document.getDocumentCatalog()
                        .setOpenAction(new PDActionJavaScript("app.alert('hello')"))),
                "active-content");
        // the same word, written so that a search of the bytes does not find it
        assertRejected(
                Uploads.pdfOf(
                        "<</Type /Catalog /Pages 2 0 R /OpenAction <</S /Java#53cript /J#53 (app.alert\\(1\\))>>>>",
                        "<</Type /Pages /Kids [3 0 R] /Count 1>>",
                        "<</Type /Page /Parent 2 0 R /MediaBox [0 0 9 9]>>"),
                "active-content");
    }

    @Test
    void aPdfThatStartsAProgramIsTurnedAway() throws Exception {
        assertRejected(Uploads.pdf(1, ContentCheckTest::launchFromALink), "active-content");
    }

    @Test
    void aPdfWithFilesInsideIsTurnedAway() throws Exception {
        assertRejected(
                Uploads.pdf(1, document -> {
                    PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
                    names.setEmbeddedFiles(new PDEmbeddedFilesNameTreeNode());
                    document.getDocumentCatalog().setNames(names);
                }),
                "attachments");
    }

    @Test
    void anOrdinaryLinkIsNoReasonToTurnAPdfAway() {
        assertThat(ContentCheck.of(Uploads.pdfOf(
                        "<</Type /Catalog /Pages 2 0 R>>",
                        "<</Type /Pages /Kids [3 0 R] /Count 1>>",
                        "<</Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Annots [<</Type /Annot /Subtype /Link"
                                + " /A <</S /URI /URI (https://www.vlaanderen.be)>>>>]>>")))
                .isEqualTo(new Accepted("application/pdf", 1));
    }

    @Test
    void aTreeOfPagesThatFoldsBackOnItselfIsBroken() {
        assertRejected(
                Uploads.pdfOf(
                        "<</Type /Catalog /Pages 2 0 R>>",
                        "<</Type /Pages /Kids [3 0 R 3 0 R] /Count 4>>",
                        "<</Type /Pages /Kids [2 0 R] /Count 2>>"),
                "broken");
    }

    @Test
    void aPdfNestedWithoutEndIsBroken() {
        assertThat(ContentCheck.of(nested(200))).isEqualTo(new Accepted("application/pdf", 1));
        assertRejected(nested(600), "broken");
        assertRejected(nested(400_000), "broken");
        assertRejected(nested(2_000_000), "broken");
    }

    @Test
    void aPartThatSaysItIsNothingIsNoReasonToTurnAPdfAway() {
        assertThat(ContentCheck.of(withPart("null"))).isEqualTo(new Accepted("application/pdf", 1));
    }

    @Test
    void aPdfThatNamesAThousandTimesAThousandPartsIsToldInSeconds() {
        byte[] pdf = Uploads.latin("%PDF-1.7\n" + "1 0 obj\n<</A 1 0 R>>\nendobj\n".repeat(300_000) + "%%EOF");

        assertTimeout(Duration.ofSeconds(10), () -> assertRejected(pdf, "broken"));
    }

    @Test
    void aPdfThatUnfoldsToAHundredTimesItsSizeIsStoppedEarly() throws Exception {
        byte[] once = Uploads.pdfWithPackedList(new byte[100 * 1024 * 1024], 1);
        assertThat(once.length).isLessThan(300_000);
        assertLittleMemory(once);

        byte[] twice = Uploads.pdfWithPackedList(new byte[100 * 1024 * 1024], 2);
        assertThat(twice.length).isLessThan(3_000);
        assertLittleMemory(twice);
    }

    @Test
    void aPdfOfNothingButBracketsIsStoppedEarly() {
        assertLittleMemory(Uploads.pdfOf(
                "<</Type /Catalog /Pages 2 0 R /Many [" + "[]".repeat(5_000_000) + "]>>",
                "<</Type /Pages /Kids [] /Count 0>>"));
    }

    @Test
    void everyReasonIsSaidInBothLanguages() {
        List<String> reasons = List.of(
                "empty",
                "too-large",
                "unknown-type",
                "broken",
                "encrypted",
                "no-pages",
                "too-many-pixels",
                "active-content",
                "attachments");
        List<String> said = new ArrayList<>();
        for (String language : List.of("nl", "en")) {
            Wording wording = Wording.of(Locale.forLanguageTag(language));
            reasons.forEach(reason -> said.add(wording.say("violation.upload." + reason, 10)));
        }
        assertThat(said).doesNotHaveDuplicates().allMatch(sentence -> sentence.endsWith("."));
    }

    private static byte[] nested(int depth) {
        return withPart("[".repeat(depth) + "]".repeat(depth));
    }

    private static byte[] withPart(String part) {
        return Uploads.pdfOf(
                "<</Type /Catalog /Pages 2 0 R /Part 4 0 R>>",
                "<</Type /Pages /Kids [3 0 R] /Count 1>>",
                "<</Type /Page /Parent 2 0 R /MediaBox [0 0 9 9]>>",
                part);
    }

    private static void assertLittleMemory(byte[] bytes) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        assertRejected(bytes, "broken");
        long used = threads.getCurrentThreadAllocatedBytes() - before;
        assertThat(used).isLessThan(200L * 1024 * 1024);
    }

    private static void assertRejected(byte[] bytes, String reason) {
        assertThat(ContentCheck.of(bytes)).isInstanceOfSatisfying(Rejected.class, no -> assertThat(no.code())
                .isEqualTo("upload." + reason));
    }

    private static void launchFromALink(PDDocument document) {
        PDActionLaunch launch = new PDActionLaunch();
        launch.getCOSObject().setString(COSName.F, "calc.exe");
        PDAnnotationLink link = new PDAnnotationLink();
        link.setAction(launch);
        document.getPage(0).setAnnotations(List.of(link));
    }

    /** The same picture with another size in its header, the check sum made to fit. */
    private static byte[] sized(byte[] png, int width, int height) {
        ByteBuffer bytes = ByteBuffer.wrap(png);
        bytes.putInt(16, width).putInt(20, height);
        CRC32 sum = new CRC32();
        sum.update(png, 12, 17);
        bytes.putInt(29, (int) sum.getValue());
        return png;
    }
}
