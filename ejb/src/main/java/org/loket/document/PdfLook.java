package org.loket.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.loket.document.ContentCheck.Accepted;
import org.loket.document.ContentCheck.Rejected;

/** Opens a PDF within bounds and looks at all that hangs together in it. */
final class PdfLook {

    private static final byte[] END = "%%EOF".getBytes(StandardCharsets.US_ASCII);
    private static final int TAIL = 2048;

    private PdfLook() {}

    static ContentCheck at(byte[] bytes) {
        if (!endsAsItShould(bytes)) {
            return Rejected.because("broken");
        }
        try (PDDocument document = GuardedPdf.open(bytes)) {
            if (document.isEncrypted()) {
                return Rejected.because("encrypted");
            }
            PdfContents contents = PdfContents.of(document.getDocument());
            if (contents.isActive()) {
                return Rejected.because("active-content");
            }
            if (contents.hasAttachments()) {
                return Rejected.because("attachments");
            }
            int pages = PdfPages.count(document.getDocumentCatalog().getCOSObject());
            return pages == 0 ? Rejected.because("no-pages") : new Accepted("application/pdf", pages);
        } catch (InvalidPasswordException e) {
            return Rejected.because("encrypted");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // a parser that is led round in circles by a hostile file ends in the last of these; nothing is half done
            return Rejected.because("broken");
        }
    }

    /** The parser mends a file that was cut off; for us the rest of a contract is no contract. */
    private static boolean endsAsItShould(byte[] bytes) {
        for (int at = bytes.length - END.length; at >= Math.max(0, bytes.length - TAIL); at--) {
            if (Arrays.equals(bytes, at, at + END.length, END, 0, END.length)) {
                return true;
            }
        }
        return false;
    }
}
