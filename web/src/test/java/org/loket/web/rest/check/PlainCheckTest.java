package org.loket.web.rest.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Only what the hatch answers as the resource would goes through it. */
class PlainCheckTest {

    @Test
    void aCheckAsProgramsSendItIsPlain() {
        assertThat(isPlain(plain())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json;charset=UTF-8", "application/json; charset=utf-8", "Application/JSON"})
    void jsonIsJsonHoweverItIsWritten(String type) {
        assertThat(isPlain(with("Content-Type", type))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "*/*", "application/json, text/plain, */*"})
    void whoeverTakesJsonIsAnswered(String accepted) {
        assertThat(isPlain(with("Accept", accepted))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl-BE", "*", "nl-BE,nl;q=0.9,en-US;q=0.8, en; q=0.7"})
    void whateverLanguageIsAskedFor(String languages) {
        assertThat(isPlain(with("Accept-Language", languages))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Content-Type      | text/plain
                    Content-Type      | application/jsonp
                    Accept            | text/html
                    Accept            | application/json;q=0, text/html
                    Cookie            | lang=fr
                    Expect            | 100-continue
                    Transfer-Encoding | chunked
                    Content-Encoding  | gzip
                    Upgrade           | h2c
                    Content-Length    | 262145
                    Content-Length    | 99999999999
                    Content-Length    | -1
                    Content-Length    | +5
                    Accept-Language   | en;q=x
                    Accept-Language   | en;q=
                    Accept-Language   | ;;;q=1
                    """)
    void whatIsOutOfTheOrdinaryIsNot(String header, String value) {
        assertThat(isPlain(with(header, value))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Authorization", "Content-Type", "Content-Length"})
    void norIsWhatLacksSomething(String header) {
        HeaderMap said = plain();
        said.remove(header);
        assertThat(isPlain(said)).isFalse();
    }

    @Test
    void norIsWhatSaysTwiceWhoAsks() {
        assertThat(isPlain(plain().add(Headers.AUTHORIZATION, "Basic another"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"GET, /api/checks", "PUT, /api/checks", "POST, /api/checks/bulk", "POST, /api/checks/", "POST, /check"})
    void norIsAnotherCall(String method, String path) {
        assertThat(PlainCheck.is(new HttpString(method), path, plain())).isFalse();
    }

    private static boolean isPlain(HeaderMap said) {
        return PlainCheck.is(Methods.POST, "/api/checks", said);
    }

    private static HeaderMap with(String header, String value) {
        return plain().put(new HttpString(header), value);
    }

    private static HeaderMap plain() {
        return new HeaderMap()
                .put(Headers.AUTHORIZATION, "Basic somebody")
                .put(Headers.CONTENT_TYPE, "application/json")
                .put(Headers.CONTENT_LENGTH, "17");
    }
}
