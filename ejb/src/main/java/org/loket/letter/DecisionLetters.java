package org.loket.letter;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.loket.kernel.Wording;
import org.w3c.dom.Document;

/** Writes decision letters: in Dutch, the language in which they have legal force. */
@ApplicationScoped
public class DecisionLetters {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final Typeface typeface;
    private final byte[] colours;
    private final Words words;

    public DecisionLetters() {
        this(Wording.of(DUTCH)::say, Wording.of(DUTCH)::write);
    }

    DecisionLetters(Words.Texts texts, Words.Values values) {
        this.words = new Words(texts, values);
        this.typeface = Typeface.load();
        // PDF/A wants every colour defined by a profile that travels with the document
        this.colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    /** The letter as PDF/A-2a and PDF/UA-1. */
    public byte[] render(DecisionLetter letter) {
        Document page = new LetterPage(letter, words, typeface).compose();
        ByteArrayOutputStream pdf = new ByteArrayOutputStream(64 * 1024);
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.withW3cDocument(page, "");
            builder.usePdfUaAccessibility(true);
            builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
            builder.useColorProfile(colours);
            builder.usePDDocument(document);
            typeface.giveTo(builder, document);
            builder.useExternalResourceAccessControl(
                    (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            builder.useExternalResourceAccessControl(
                    (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
            builder.withProducer("Loket");
            builder.toStream(pdf);
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException("the letter of " + letter.caseNumber() + " could not be written", e);
        }
        return pdf.toByteArray();
    }
}
