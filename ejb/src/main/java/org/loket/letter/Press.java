package org.loket.letter;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/** Prints a page that is laid out as PDF/A-2a and PDF/UA-1. */
final class Press {

    private static final Typeface TYPEFACE = Typeface.load();

    // PDF/A wants every colour defined by a profile that travels with the document
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    Press() {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    Typeface typeface() {
        return TYPEFACE;
    }

    /** @param what is printed, for whoever reads of a fault */
    byte[] print(Document page, String what) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream(64 * 1024);
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.withW3cDocument(page, "");
            builder.usePdfUaAccessibility(true);
            builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
            builder.useColorProfile(colours);
            builder.usePDDocument(document);
            Typeface.Weights weights = TYPEFACE.take();
            weights.giveTo(builder, document);
            builder.useExternalResourceAccessControl(
                    (uri, type) -> isWithin(uri), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            builder.useExternalResourceAccessControl(
                    (uri, type) -> isWithin(uri), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
            builder.withProducer("Loket");
            builder.toStream(pdf);
            builder.run();
            TYPEFACE.back(weights);
        } catch (IOException e) {
            throw new UncheckedIOException("the letter of " + what + " could not be written", e);
        }
        return pdf.toByteArray();
    }

    /** Nothing is fetched; a picture that holds itself was drawn by us. */
    private static boolean isWithin(String uri) {
        return uri != null && uri.startsWith("data:image/png;base64,");
    }
}
