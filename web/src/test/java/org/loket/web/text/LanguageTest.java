package org.loket.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguageTest {

    @Test
    void whatTheReaderChoseComesFirst() {
        assertThat(Language.of(asking("en", Locale.forLanguageTag("nl-BE")))).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void thenWhatTheBrowserAsksFor() {
        assertThat(Language.of(asking(null, Locale.FRENCH, Locale.UK))).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void thenDutch() {
        assertThat(Language.of(asking(null, Locale.FRENCH))).isEqualTo(Locale.forLanguageTag("nl"));
        assertThat(Language.of(asking("xx"))).isEqualTo(Locale.forLanguageTag("nl"));
    }

    private static HttpServletRequest asking(String cookie, Locale... accepted) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                LanguageTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getCookies" -> cookie == null ? null : new Cookie[] {new Cookie("lang", cookie)};
                    case "getHeader" -> accepted.length == 0 ? null : "given";
                    case "getLocales" -> Collections.enumeration(List.of(accepted));
                    default -> null;
                });
    }
}
