package org.loket.it.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files to upload. */
final class Paper {

    private Paper() {}

    /** A PDF of one empty page. */
    static byte[] pdf() {
        var text = new StringBuilder("%PDF-1.4\n");
        var starts = new ArrayList<Integer>();
        for (var object : List.of(
                "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n",
                "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n",
                "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\n")) {
            starts.add(text.length());
            text.append(object);
        }
        var table = text.length();
        text.append("xref\n0 4\n0000000000 65535 f \n");
        starts.forEach(start -> text.append("%010d 00000 n \n".formatted(start)));
        text.append("trailer<</Size 4/Root 1 0 R>>\nstartxref\n").append(table).append("\n%%EOF\n");
        return text.toString().getBytes(ISO_8859_1);
    }

    /** A zip, whatever name or media type it is given. */
    static byte[] zip() {
        try (var bytes = new ByteArrayOutputStream();
                var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("contract.pdf"));
            zip.write(pdf());
            zip.finish();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
