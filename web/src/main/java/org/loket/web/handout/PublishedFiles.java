package org.loket.web.handout;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** What a verifier needs, as files beside its page: they are what the API answers, and can be copied anywhere. */
@WebServlet({"/verify/keys.json", "/verify/revoked.json"})
public class PublishedFiles extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Map<String, String> CALLS =
            Map.of("/verify/keys.json", "/api/seal-keys", "/verify/revoked.json", "/api/revocations");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.getRequestDispatcher(CALLS.get(request.getServletPath())).forward(request, response);
    }
}
