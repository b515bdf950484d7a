package org.loket.web.text;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
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

    /** What somebody asks for who has no browser that could remember a choice; the most wanted stands first. */
    public static Locale among(List<Locale> wanted) {
        return firstOffered(wanted).orElse(Wording.LANGUAGES.get(0));
    }

    private static Optional<Locale> firstOffered(List<Locale> wanted) {
        return wanted.stream()
                .flatMap(locale -> offered(locale.getLanguage()).stream())
                .findFirst();
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
        return firstOffered(Collections.list(request.getLocales()));
    }
}
