package org.loket.demo;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.loket.law.category.Slot;

/** One small real PDF for each slot, the same in every file. */
final class Papers {

    private static final Map<Slot, byte[]> PAPERS = new EnumMap<>(Slot.class);

    static {
        Rows.of("papers").forEach(row -> PAPERS.put(Slot.valueOf(row.text("slot")), pdf(row.text("heading"))));
    }

    private Papers() {}

    static byte[] forSlot(Slot slot) {
        return PAPERS.get(slot);
    }

    private static byte[] pdf(String heading) {
        String text = "BT /F1 24 Tf 72 740 Td (" + heading.replaceAll("([()\\\\])", "\\\\$1") + ") Tj ET";
        List<String> objects = List.of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                        + " /Resources << /Font << /F1 5 0 R >> >> >>",
                "<< /Length " + text.length() + " >>\nstream\n" + text + "\nendstream",
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<Integer> offsets = new ArrayList<>();
        write(bytes, "%PDF-1.7\n");
        for (int i = 0; i < objects.size(); i++) {
            offsets.add(bytes.size());
            write(bytes, (i + 1) + " 0 obj\n" + objects.get(i) + "\nendobj\n");
        }
        int table = bytes.size();
        write(bytes, "xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        offsets.forEach(offset -> write(bytes, "%010d 00000 n \n".formatted(offset)));
        write(
                bytes,
                "trailer\n<< /Size " + (objects.size() + 1) + " /Root 1 0 R >>\nstartxref\n" + table + "\n%%EOF\n");
        return bytes.toByteArray();
    }

    private static void write(ByteArrayOutputStream bytes, String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
