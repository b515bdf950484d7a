package org.loket.letter;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The typeface of the letters, read once: two weights, and which characters they can show. */
final class Typeface {

    private static final String FAMILY = "Source Sans 3";
    private static final int MISSING = '\u25a1';

    private final byte[] regular;
    private final byte[] bold;
    private final BitSet shown;
    private final Queue<Weights> parsed = new ConcurrentLinkedQueue<>();

    private Typeface(byte[] regular, byte[] bold) throws IOException {
        this.regular = regular;
        this.bold = bold;
        this.shown = characters(regular);
        this.shown.and(characters(bold));
    }

    static Typeface load() {
        try {
            return new Typeface(read("fonts/SourceSans3-Regular.ttf"), read("fonts/SourceSans3-SemiBold.ttf"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Both weights, for one document; whoever is done with them brings them {@link #back}. */
    Weights take() throws IOException {
        Weights left = parsed.poll();
        return left == null ? new Weights(parse(regular), parse(bold)) : left;
    }

    void back(Weights weights) {
        parsed.add(weights);
    }

    private static TrueTypeFont parse(byte[] font) throws IOException {
        TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(font));
        // a ligature is a glyph that no character maps to: it could not be read aloud or searched for (PDF/UA-1,
        // 7.21.7)
        parsed.setEnableGsub(false);
        return parsed;
    }

    /** The text as the typeface can show it; an open square stands for a character of a script it does not have. */
    String legible(String text) {
        StringBuilder legible = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(character -> {
            if (Character.isWhitespace(character)) {
                legible.append(' ');
            } else if (shown.get(character)) {
                legible.appendCodePoint(character);
            } else if (!Character.isISOControl(character) && Character.getType(character) != Character.FORMAT) {
                legible.appendCodePoint(MISSING);
            }
        });
        return legible.toString();
    }

    private static BitSet characters(byte[] font) throws IOException {
        try (TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
            CmapLookup glyphs = parsed.getUnicodeCmapLookup();
            BitSet characters = new BitSet();
            for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
                if (glyphs.getGlyphId(character) != 0) {
                    characters.set(character);
                }
            }
            return characters;
        }
    }

    /** The weights as they are parsed, which takes a fifth of the time of a letter; for one thread at a time. */
    record Weights(TrueTypeFont regular, TrueTypeFont bold) {

        void giveTo(PdfRendererBuilder builder, PDDocument document) throws IOException {
            builder.useFont(embedded(regular, document), FAMILY, 400, FontStyle.NORMAL, true);
            builder.useFont(embedded(bold, document), FAMILY, 700, FontStyle.NORMAL, true);
        }

        private static PDFontSupplier embedded(TrueTypeFont font, PDDocument document) throws IOException {
            return new PDFontSupplier(PDType0Font.load(document, font, true));
        }
    }

    static byte[] read(String name) throws IOException {
        try (InputStream resource = Typeface.class.getResourceAsStream("/letter/" + name)) {
            return resource.readAllBytes();
        }
    }
}
