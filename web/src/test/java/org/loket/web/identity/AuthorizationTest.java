package org.loket.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class AuthorizationTest {

    @Test
    void aNameAndAPasswordAreReadAlsoWithAColonInThePassword() {
        assertThat(Authorization.basic("basic " + encoded("examiner:lo:ket")))
                .contains(new Authorization.Named("examiner", "lo:ket"));
    }

    @Test
    void whatIsNotBasicIsNobody() {
        assertThat(Authorization.basic("Basic %%%")).isEmpty();
        assertThat(Authorization.basic("Basic " + encoded("no-colon"))).isEmpty();
        assertThat(Authorization.basic("Bearer abc")).isEmpty();
        assertThat(Authorization.basic("")).isEmpty();
    }

    @Test
    void aTokenIsRead() {
        assertThat(Authorization.bearer("bearer abc.def")).contains("abc.def");
        assertThat(Authorization.bearer("Basic abc")).isEmpty();
    }

    private static String encoded(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
