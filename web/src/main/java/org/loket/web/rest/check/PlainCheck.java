package org.loket.web.rest.check;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.regex.Pattern;
import org.loket.web.rest.JsonText;

/** Tells a check as programs send it: signed in by header, JSON of an announced length, nothing out of the ordinary. */
final class PlainCheck {

    private static final String PATH = "/api/checks";
    private static final String JSON = MediaType.APPLICATION_JSON;
    private static final String LANGUAGE = "[A-Za-z0-9*-]{1,35}(?:; ?q=[01](?:\\.[0-9]{1,3})?)?";
    private static final Pattern LANGUAGES = Pattern.compile(LANGUAGE + "(?:, ?" + LANGUAGE + "){0,20}");
    private static final int DIGITS = String.valueOf(JsonText.MOST_BYTES).length();
    private static final List<HttpString> UNUSUAL = List.of(
            Headers.COOKIE, Headers.EXPECT, Headers.TRANSFER_ENCODING, Headers.CONTENT_ENCODING, Headers.UPGRADE);

    private PlainCheck() {}

    static boolean is(HttpServerExchange asked) {
        return is(asked.getRequestMethod(), asked.getRelativePath(), asked.getRequestHeaders());
    }

    static boolean is(HttpString method, String path, HeaderMap said) {
        return path.equals(PATH)
                && method.equals(Methods.POST)
                && said.count(Headers.AUTHORIZATION) == 1
                && isJson(said.getFirst(Headers.CONTENT_TYPE))
                && isAnswerable(said)
                && isBounded(said.getFirst(Headers.CONTENT_LENGTH))
                && isReadable(said.getFirst(Headers.ACCEPT_LANGUAGE))
                && UNUSUAL.stream().noneMatch(said::contains);
    }

    // JSON is read as UTF-8 whatever charset is added
    private static boolean isJson(String type) {
        return type != null
                && type.regionMatches(true, 0, JSON, 0, JSON.length())
                && (type.length() == JSON.length() || "; ".indexOf(type.charAt(JSON.length())) >= 0);
    }

    // anything weighed is weighed on the ordinary way
    private static boolean isAnswerable(HeaderMap said) {
        if (!said.contains(Headers.ACCEPT)) {
            return true;
        }
        String accepted = said.getFirst(Headers.ACCEPT);
        return said.count(Headers.ACCEPT) == 1
                && accepted.indexOf(';') < 0
                && (accepted.contains(JSON) || accepted.contains(MediaType.WILDCARD));
    }

    private static boolean isReadable(String languages) {
        return languages == null || LANGUAGES.matcher(languages).matches();
    }

    private static boolean isBounded(String bytes) {
        return bytes != null
                && !bytes.isEmpty()
                && bytes.length() <= DIGITS
                && bytes.chars().allMatch(digit -> digit >= '0' && digit <= '9')
                && Integer.parseInt(bytes) <= JsonText.MOST_BYTES;
    }
}
