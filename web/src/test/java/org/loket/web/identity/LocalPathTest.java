package org.loket.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @Test
    void aPageOfOursIsReturnedToWithItsQuestion() {
        assertThat(LocalPath.of("/staff/case?number=VL-2026-1")).contains("/staff/case?number=VL-2026-1");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "staff/queue",
                "//evil.example/staff/queue",
                "/\\evil.example",
                "/staff/queue\\..",
                "https://evil.example/staff/queue",
                "javascript:alert(1)",
                "/staff/queue\r\nSet-Cookie: a=b",
                "/nowhere",
                "/sign-in",
                "/sign-out"
            })
    void nothingElseIs(String asked) {
        assertThat(LocalPath.of(asked)).isEmpty();
    }
}
