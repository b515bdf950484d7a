package org.loket.web.identity;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.loket.access.Actor;
import org.loket.access.Configuration;
import org.loket.web.text.Text;

/** Keeps the doors by the table of rooms: shows strangers to the sign-in and turns others away calmly. */
public class Doorkeeper extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Configuration configuration;

    @Inject
    Text text;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Room> room = Room.of(Doorman.pathOf(request)).filter(this::isOpenHere);
        Optional<Actor> actor = CurrentActor.of(request);
        if (request.getAttribute(Doorman.REFUSED) != null) {
            Unrecognised.answer(response, configuration.isDemo(), text);
        } else if (room.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (room.get().isPublic()) {
            chain.doFilter(request, response);
        } else if (actor.isEmpty()) {
            showToSignIn(request, response);
        } else if (!room.get().isOpenTo(actor.get())) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }

    // the samples of every part are for who builds pages
    private boolean isOpenHere(Room room) {
        return room != Room.PARTS || configuration.isDemo();
    }

    private static void showToSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getHeader("Upgrade") != null) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        String signIn = request.getContextPath() + Room.SIGN_IN.path() + "?to=" + encode(askedFor(request));
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.getWriter()
                    .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"" + signIn
                            + "\"/></partial-response>");
            return;
        }
        response.sendRedirect(signIn);
    }

    // what was sent is lost; the page it was sent from can be opened again
    private static String askedFor(HttpServletRequest request) {
        String path = Doorman.pathOf(request);
        if (!"GET".equals(request.getMethod())) {
            return LocalPath.in(request.getHeader("Referer")).orElse(path);
        }
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
