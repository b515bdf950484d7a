package org.loket.web.identity;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Takes whoever signed in to the first room of their own. */
@WebServlet("/me")
public class Landing extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String first = CurrentActor.of(request)
                .flatMap(actor -> Room.menuOf(actor).stream().findFirst())
                .map(Room::path)
                .orElse("/");
        response.sendRedirect(request.getContextPath() + first);
    }
}
