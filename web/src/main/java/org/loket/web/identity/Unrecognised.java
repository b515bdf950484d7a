package org.loket.web.identity;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import org.loket.access.Configuration;
import org.loket.web.problem.Problem;
import org.loket.web.text.Text;

/** Tells an outside caller that it is not recognised: 401, as a problem, with the ways to sign in of this house. */
@Provider
public class Unrecognised implements ExceptionMapper<NotSignedIn> {

    private static final Problem PROBLEM = Problem.of(401, "not-signed-in");

    @Inject
    Configuration configuration;

    @Inject
    Text text;

    @Override
    public Response toResponse(NotSignedIn refused) {
        return Response.status(Response.Status.UNAUTHORIZED)
                .header(HttpHeaders.WWW_AUTHENTICATE, challenge(configuration.isDemo()))
                .type(Problem.MEDIA_TYPE)
                .entity(PROBLEM.bytes(text))
                .build();
    }

    static void answer(HttpServletResponse response, boolean demo, Text text) throws IOException {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, challenge(demo));
        response.setContentType(Problem.MEDIA_TYPE);
        response.getOutputStream().write(PROBLEM.bytes(text));
    }

    private static String challenge(boolean demo) {
        return demo ? "Basic realm=\"Loket\", charset=\"UTF-8\"" : "Bearer realm=\"Loket\"";
    }
}
