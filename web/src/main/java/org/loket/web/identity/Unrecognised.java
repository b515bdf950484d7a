package org.loket.web.identity;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.loket.access.Configuration;

/** Tells an outside caller that it is not recognised: 401, as a problem, with the ways to sign in of this house. */
@Provider
public class Unrecognised implements ExceptionMapper<NotSignedIn> {

    private static final String PROBLEM = "application/problem+json";

    @Inject
    Configuration configuration;

    @Override
    public Response toResponse(NotSignedIn refused) {
        return Response.status(Response.Status.UNAUTHORIZED)
                .header(HttpHeaders.WWW_AUTHENTICATE, challenge(configuration.isDemo()))
                .type(PROBLEM)
                .entity(body())
                .build();
    }

    static void answer(HttpServletResponse response, boolean demo) throws IOException {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, challenge(demo));
        response.setContentType(PROBLEM);
        response.getOutputStream().write(body().getBytes(StandardCharsets.UTF_8));
    }

    private static String challenge(boolean demo) {
        return demo ? "Basic realm=\"Loket\", charset=\"UTF-8\"" : "Bearer realm=\"Loket\"";
    }

    private static String body() {
        return Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", "Unauthorized")
                .add("status", HttpServletResponse.SC_UNAUTHORIZED)
                .add("detail", "Sign in first: the caller is not recognised.")
                .build()
                .toString();
    }
}
