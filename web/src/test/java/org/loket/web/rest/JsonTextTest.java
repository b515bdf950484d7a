package org.loket.web.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {

    @Test
    void oneObjectIsRead() throws IOException {
        assertThat(JsonText.read(body("{\"a\": {\"b\": [1, \"}\"]}}\n"))).containsKey("a");
    }

    @Test
    void aByteOrderMarkIsPassedOver() throws IOException {
        assertThat(JsonText.read(body("\ufeff{\"a\": 1}"))).containsKey("a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "1",
                "[]",
                "{",
                "{\"a\": 1",
                "{\"a\" 1}",
                "{'a': 1}",
                "{\"a\": 01}",
                "{\"a\": NaN}",
                "{\"a\": 1} {\"b\": 2}",
                "{\"a\": 1}x",
                "{\"a\": 1, \"a\": 2}",
                "{\"o\": {\"a\": 1, \"a\": 2}}",
                "}{",
                "{\"a\": \"\n\"}",
                "{\"a\": \"\\x\"}"
            })
    void whatIsNotOneObjectThatNamesEachFieldOnceIsMalformed(String text) {
        assertThat(refusal(text)).isEqualTo("400 json-malformed");
    }

    @Test
    void bytesThatAreNotUtf8AreMalformed() {
        Refused refused = catchThrowableOfType(
                Refused.class,
                () -> JsonText.read(new ByteArrayInputStream(new byte[] {'{', '"', (byte) 0xe9, '"', ':', '1', '}'})));
        assertThat(refused.problem().code()).isEqualTo("json-malformed");
    }

    @Test
    void anObjectThatNestsTooDeepIsRefusedBeforeItIsParsed() {
        String deep = "{\"a\":".repeat(JsonText.DEEPEST) + "1" + "}".repeat(JsonText.DEEPEST);
        assertThat(JsonText.parse(deep)).containsKey("a");
        assertThat(refusal("{\"a\":" + deep + "}")).isEqualTo("400 json-too-deep");
        assertThat(refusal("{\"a\":" + "[".repeat(100_000))).isEqualTo("400 json-too-deep");
    }

    @Test
    void aBodyThatIsTooLargeIsNotReadToItsEnd() throws IOException {
        ByteArrayInputStream body = body("{\"a\": \"" + "x".repeat(2 * JsonText.MOST_BYTES) + "\"}");
        Refused refused = catchThrowableOfType(Refused.class, () -> JsonText.read(body));
        assertThat(refused.problem().status()).isEqualTo(413);
        assertThat(body.available()).isGreaterThan(JsonText.MOST_BYTES / 2);
    }

    private static String refusal(String text) {
        Refused refused = catchThrowableOfType(Refused.class, () -> JsonText.read(body(text)));
        assertThat(refused).as(text).isNotNull();
        return refused.problem().status() + " " + refused.problem().code();
    }

    private static ByteArrayInputStream body(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }
}
