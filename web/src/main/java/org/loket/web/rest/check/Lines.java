package org.loket.web.rest.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads a body line by line and never holds more of it than one line may be long. */
final class Lines {

    static final int LONGEST = 4096;
    static final long MOST_BYTES = 64L * 1024 * 1024;
    static final int MOST_LINES = 1_000_000;

    private static final int END = -1;
    private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private final InputStream body;
    private final byte[] buffer = new byte[16 * 1024];
    private final byte[] line = new byte[LONGEST];
    private int at;
    private int filled;
    private long taken;
    private int given;
    private boolean begun;

    /**
     * A line without its end.
     *
     * @param text null where it cannot be read
     * @param fault why, as a key of the bundles; null where it can
     */
    record Line(String text, String fault) {}

    Lines(InputStream body) {
        this.body = body;
    }

    /** The next line; nothing where there is none, and after the line that says that there are too many. */
    Optional<Line> next() throws IOException {
        int length = 0;
        int c = read();
        if (c == END || given > MOST_LINES) {
            return Optional.empty();
        }
        given++;
        boolean tooLong = false;
        for (; c != END && c != '\n'; c = read()) {
            if (length < LONGEST) {
                line[length++] = (byte) c;
            } else {
                tooLong = true;
            }
            if (taken > MOST_BYTES) {
                return Optional.of(tooMany());
            }
        }
        if (given > MOST_LINES) {
            return Optional.of(tooMany());
        }
        return Optional.of(tooLong ? new Line(null, "list.line-too-long") : decoded(length));
    }

    private Line tooMany() {
        given = MOST_LINES + 1;
        return new Line(null, "list.too-large");
    }

    private Line decoded(int length) {
        int from = begun || !startsWithMark(length) ? 0 : MARK.length;
        begun = true;
        int end = length > from && line[length - 1] == '\r' ? length - 1 : length;
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line, from, end - from))
                    .toString();
            return text.indexOf('\0') < 0 ? new Line(text, null) : new Line(null, "list.encoding");
        } catch (CharacterCodingException e) {
            return new Line(null, "list.encoding");
        }
    }

    private boolean startsWithMark(int length) {
        return length >= MARK.length && line[0] == MARK[0] && line[1] == MARK[1] && line[2] == MARK[2];
    }

    private int read() throws IOException {
        if (at == filled) {
            filled = body.read(buffer);
            at = 0;
            if (filled <= 0) {
                filled = 0;
                return END;
            }
            taken += filled;
        }
        return buffer[at++] & 0xff;
    }
}
