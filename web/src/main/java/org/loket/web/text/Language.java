package org.loket.web.text;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.loket.kernel.Wording;

/** The language in which a request is answered: what the reader chose, else what the browser asks for, else Dutch. */
public final class Language {

    static final String COOKIE = "lang";
    private static final String CHOSEN = Language.class.getName();

    private Language() {}

    public static Locale of(HttpServletRequest request) {
        if (request.getAttribute(CHOSEN) instanceof Locale known) {
            return known;
        }
        Locale locale = chosen(request).or(() -> asked(request)).orElse(Wording.LANGUAGES.get(0));
        request.setAttribute(CHOSEN, locale);
        return locale;
    }

    /** The offered language with that tag, if it is offered. */
    static Optional<Locale> offered(String tag) {
        return Wording.LANGUAGES.stream()
                .filter(language -> language.getLanguage().equals(tag))
                .findFirst();
    }

    private static Optional<Locale> chosen(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return Stream.of(cookies)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .flatMap(cookie -> offered(cookie.getValue()).stream())
                .findFirst();
    }

    private static Optional<Locale> asked(HttpServletRequest request) {
        // without the header a container answers its own default locale, which says nothing about the reader
        if (request.getHeader("Accept-Language") == null) {
            return Optional.empty();
        }
        return Collections.list(request.getLocales()).stream()
                .flatMap(locale -> offered(locale.getLanguage()).stream())
                .findFirst();
    }
}
