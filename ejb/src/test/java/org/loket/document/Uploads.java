package org.loket.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Files as people and others send them. */
final class Uploads {

    private Uploads() {}

    static byte[] pdf(int pages, Consumer<PDDocument> extra) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (int i = 0; i < pages; i++) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.drawImage(LosslessFactory.createFromImage(document, noise(60, 60)), 50, 50);
                }
            }
            extra.accept(document);
            document.save(out);
            return out.toByteArray();
        }
    }

    static byte[] pdf(int pages) throws IOException {
        return pdf(pages, document -> {});
    }

    static byte[] lockedPdf(String readersPassword) throws IOException {
        return pdf(1, document -> {
            try {
                document.protect(new StandardProtectionPolicy("owner", readersPassword, new AccessPermission()));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** A PDF written by hand: the objects in order, then a table and a trailer that name them. */
    static byte[] pdfOf(String... objects) {
        StringBuilder pdf = new StringBuilder("%PDF-1.7\n");
        StringBuilder table = new StringBuilder("xref\n0 " + (objects.length + 1) + "\n0000000000 65535 f \n");
        for (int i = 0; i < objects.length; i++) {
            table.append("%010d 00000 n \n".formatted(pdf.length()));
            pdf.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        int start = pdf.length();
        pdf.append(table)
                .append("trailer\n<</Root 1 0 R /Size ")
                .append(objects.length + 1)
                .append(">>\nstartxref\n")
                .append(start)
                .append("\n%%EOF\n");
        return latin(pdf.toString());
    }

    /** A PDF whose list of objects is packed, once or several times over. */
    static byte[] pdfWithPackedList(byte[] list, int times) throws IOException {
        byte[] packed = list;
        for (int i = 0; i < times; i++) {
            packed = deflated(packed);
        }
        String filters = "/FlateDecode ".repeat(times);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.write(latin("%PDF-1.7\n1 0 obj\n<</Type /XRef /Size 3 /W [1 2 1] /Root 2 0 R /Filter [" + filters
                + "] /Length " + packed.length + ">>\nstream\n"));
        pdf.write(packed);
        pdf.write(latin("\nendstream\nendobj\nstartxref\n9\n%%EOF\n"));
        return pdf.toByteArray();
    }

    static byte[] picture(String format, int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(noise(width, height), format, out);
        return out.toByteArray();
    }

    static byte[] zip() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("contract.pdf"));
            zip.write(pdf(1));
        }
        return out.toByteArray();
    }

    static byte[] deflated(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(bytes);
        }
        return out.toByteArray();
    }

    static byte[] without(byte[] bytes, int from, int until) {
        byte[] rest = Arrays.copyOf(bytes, bytes.length - (until - from));
        System.arraycopy(bytes, until, rest, from, bytes.length - until);
        return rest;
    }

    static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static BufferedImage noise(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < width * height; i++) {
            image.setRGB(i % width, i / width, (i * 0x9e3779b1) >>> 8);
        }
        return image;
    }
}
