package org.loket.web.rest;

import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.loket.web.problem.Problem;

/** Reads the one JSON object of a request, within bounds; whoever names a field twice is not guessed at. */
public final class JsonText {

    public static final int MOST_BYTES = 256 * 1024;
    static final int DEEPEST = 20;
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private static final JsonReaderFactory READERS =
            Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private JsonText() {}

    public static JsonObject read(InputStream body) throws IOException {
        byte[] bytes = new InTime(body, LONGEST).readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new Refused(Problem.of(413, "body-too-large", MOST_BYTES / 1024));
        }
        return parse(decode(bytes));
    }

    private static String decode(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw malformed();
        }
    }

    /** The object that the text holds and nothing else; throws {@link Refused} where it does not. */
    public static JsonObject parse(String text) {
        int end = endOfFirstValue(text);
        // nothing but white space may follow the object
        if (!text.substring(end).isBlank()) {
            throw malformed();
        }
        try (JsonReader reader = READERS.createReader(new StringReader(text.substring(0, end)))) {
            return reader.readObject();
        } catch (JsonException e) {
            throw malformed();
        }
    }

    private static int endOfFirstValue(String text) {
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c == '\\') {
                    i++;
                } else if (c == '"') {
                    quoted = false;
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == '{' || c == '[') {
                if (++depth > DEEPEST) {
                    throw new Refused(Problem.of(400, "json-too-deep", DEEPEST));
                }
            } else if ((c == '}' || c == ']') && --depth <= 0) {
                return i + 1;
            }
        }
        return text.length();
    }

    static Refused malformed() {
        return new Refused(Problem.of(400, "json-malformed"));
    }
}
