package org.loket.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/** A secret of the session that our plain forms and scripts carry, so that no other site can post them. */
public final class SessionToken {

    private static final String NAME = SessionToken.class.getName();
    private static final SecureRandom RANDOM = new SecureRandom();

    private SessionToken() {}

    static String of(HttpSession session) {
        if (session.getAttribute(NAME) instanceof String token) {
            return token;
        }
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        session.setAttribute(NAME, token);
        return token;
    }

    /** Whether the session of that request has this token. */
    public static boolean matches(HttpServletRequest request, String given) {
        HttpSession session = request.getSession(false);
        return session != null && matches(session, given);
    }

    static boolean matches(HttpSession session, String given) {
        return given != null
                && MessageDigest.isEqual(
                        of(session).getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
