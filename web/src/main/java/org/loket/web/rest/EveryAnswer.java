package org.loket.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.loket.web.text.Language;

/** What every answer says of itself: its language, and that nobody in between keeps it unless it is public. */
@Provider
@ApplicationScoped
public class EveryAnswer implements ContainerResponseFilter {

    @Context
    HttpServletRequest asked;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        say(Language.of(asked), headers::putSingle);
        if (!headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    public static void say(Locale language, BiConsumer<String, String> answer) {
        answer.accept(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage());
        answer.accept(HttpHeaders.VARY, "Accept-Language, Cookie");
    }
}
