package org.loket.web.text;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A reader chooses a language with {@code ?lang=}: it is remembered, and the same page comes back without the question. */
public class ChoosingLanguage extends HttpFilter {

    private static final String ASKED = "lang";
    private static final int A_YEAR = (int) Duration.ofDays(365).toSeconds();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Locale> asked = "GET".equals(request.getMethod())
                ? Optional.ofNullable(request.getParameter(ASKED)).flatMap(Language::offered)
                : Optional.empty();
        if (asked.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        Cookie remembered = new Cookie(Language.COOKIE, asked.get().getLanguage());
        remembered.setPath("/");
        remembered.setMaxAge(A_YEAR);
        remembered.setSecure(request.isSecure());
        remembered.setHttpOnly(true);
        remembered.setAttribute("SameSite", "Lax");
        response.addCookie(remembered);
        response.sendRedirect(pageWithoutQuestion(request));
    }

    private static String pageWithoutQuestion(HttpServletRequest request) {
        String rest = request.getParameterMap().entrySet().stream()
                .filter(parameter -> !parameter.getKey().equals(ASKED))
                .flatMap(parameter ->
                        Stream.of(parameter.getValue()).map(value -> encode(parameter.getKey()) + "=" + encode(value)))
                .collect(Collectors.joining("&"));
        // one slash at the start, or a browser would read the rest as the name of another host
        String path = request.getRequestURI().replaceFirst("^/+", "/");
        return rest.isEmpty() ? path : path + "?" + rest;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
