package org.loket.web.rest.check;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import org.loket.web.rest.JsonText;

/** Tells a check as programs send it: signed in by header, JSON of an announced length, nothing out of the ordinary. */
final class PlainCheck {

    private static final String PATH = "/api/checks";
    private static final Set<String> ACCEPTED = Set.of(MediaType.APPLICATION_JSON, MediaType.WILDCARD);
    private static final List<HttpString> UNUSUAL = List.of(
            Headers.COOKIE, Headers.EXPECT, Headers.TRANSFER_ENCODING, Headers.CONTENT_ENCODING, Headers.UPGRADE);

    private PlainCheck() {}

    static boolean is(HttpServerExchange asked) {
        if (!asked.getRelativePath().equals(PATH) || !asked.getRequestMethod().equals(Methods.POST)) {
            return false;
        }
        HeaderMap said = asked.getRequestHeaders();
        return said.count(Headers.AUTHORIZATION) == 1
                && MediaType.APPLICATION_JSON.equals(said.getFirst(Headers.CONTENT_TYPE))
                && isAnswerable(said)
                && isBounded(asked.getRequestContentLength())
                && UNUSUAL.stream().noneMatch(said::contains);
    }

    private static boolean isAnswerable(HeaderMap said) {
        return !said.contains(Headers.ACCEPT)
                || said.count(Headers.ACCEPT) == 1 && ACCEPTED.contains(said.getFirst(Headers.ACCEPT));
    }

    private static boolean isBounded(long bytes) {
        return bytes >= 0 && bytes <= JsonText.MOST_BYTES;
    }
}
