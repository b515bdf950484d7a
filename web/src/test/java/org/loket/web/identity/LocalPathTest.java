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

    @Test
    void thePageThatSomethingWasSentFromIsReturnedTo() {
        assertThat(LocalPath.in("https://loket.example/employer/application?number=VL-2026-1&step=job"))
                .contains("/employer/application?number=VL-2026-1&step=job");
        assertThat(LocalPath.in("https://evil.example/employer/check")).contains("/employer/check");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "https://loket.example",
                "https://loket.example/sign-in",
                "https://loket.example//evil.example/staff/queue",
                "mailto:somebody@evil.example",
                "not an address"
            })
    void whatIsNoPageOfOursIsNot(String address) {
        assertThat(LocalPath.in(address)).isEmpty();
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
