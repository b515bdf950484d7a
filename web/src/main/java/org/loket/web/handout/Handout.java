package org.loket.web.handout;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.loket.access.Actor;
import org.loket.kernel.NotEntitled;
import org.loket.kernel.NotKnown;
import org.loket.web.identity.CurrentActor;

/**
 * Gives one file to somebody who may have it: in the page, or as a download with {@code ?download}. The house says who
 * may, and journals that it was read.
 */
abstract class Handout extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** What a document could do when it is opened by itself: be looked at, and nothing else. */
    private static final String HARMLESS =
            "default-src 'none'; img-src 'self' data:; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    @Inject
    private CurrentActor current;

    /** A file as it is given: the name is for who keeps it. */
    record Given(String name, String mediaType, byte[] bytes) {}

    /** @param path what follows the door's own name in the address */
    abstract Given give(Actor actor, List<String> path);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Given given;
        try {
            given = give(current.actor(), path(request));
        } catch (NotKnown unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        } catch (NotEntitled refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        String disposition = request.getParameter("download") == null ? "inline" : "attachment";
        response.setHeader("Content-Disposition", disposition + "; filename=\"" + given.name + "\"");
        response.setHeader("Content-Security-Policy", HARMLESS);
        response.setContentType(given.mediaType);
        response.setContentLength(given.bytes.length);
        response.getOutputStream().write(given.bytes);
    }

    private static List<String> path(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null ? List.of() : List.of(path.substring(1).split("/"));
    }
}
