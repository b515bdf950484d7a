package org.loket.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * What arrived in an upload, told by its content and never by its name: a PDF, JPEG or PNG that can be opened, or the
 * reason why it is turned away.
 */
public sealed interface ContentCheck {

    /** The most that a document may weigh: some forty scanned pages, and still sent in a minute over a phone. */
    int MOST_BYTES = 10 * 1024 * 1024;

    /** The most pixels of a picture: an A4 page at 600 dots per inch has 35 million. */
    long MOST_PIXELS = 50_000_000;

    /** The document can be kept; {@code pages} is one for a picture. */
    record Accepted(String mediaType, int pages) implements ContentCheck {}

    /** The document is turned away; {@code code} is a key of the bundles under {@code violation.}. */
    record Rejected(String code, List<Object> arguments) implements ContentCheck {

        static Rejected because(String code, Object... arguments) {
            return new Rejected("upload." + code, List.of(arguments));
        }
    }

    static ContentCheck of(byte[] bytes) {
        if (bytes.length == 0) {
            return Rejected.because("empty");
        }
        if (bytes.length > MOST_BYTES) {
            return Rejected.because("too-large", MOST_BYTES / (1024 * 1024));
        }
        // readers look for the header in the first kilobyte; whatever hides something else before it is not let in
        if (startsWith(bytes, "%PDF-")) {
            return PdfLook.at(bytes);
        }
        if (startsWith(bytes, "\u00ff\u00d8\u00ff")) {
            return JpegMarkers.areWhole(bytes) ? PictureLook.at(bytes, "jpeg") : Rejected.because("broken");
        }
        if (startsWith(bytes, "\u0089PNG\r\n\u001a\n")) {
            return PngChunks.areWhole(bytes) ? PictureLook.at(bytes, "png") : Rejected.because("broken");
        }
        return Rejected.because("unknown-type");
    }

    private static boolean startsWith(byte[] bytes, String signature) {
        byte[] start = signature.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
