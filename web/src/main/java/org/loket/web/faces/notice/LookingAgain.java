package org.loket.web.faces.notice;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.loket.notice.Inbox;
import org.loket.notice.ReadingNotices;
import org.loket.web.identity.CurrentActor;
import org.loket.web.text.Text;

/** Answers an open page that looks again: how many notices wait, and which is the newest. */
@WebServlet("/notices/state")
public class LookingAgain extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CurrentActor me;

    @Inject
    transient ReadingNotices reading;

    @Inject
    transient Text text;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Inbox inbox = reading.inbox(me.actor());
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter()
                .write(Json.createObjectBuilder()
                        .add("unseen", inbox.unseen())
                        .add("newest", Bell.newest(inbox))
                        .add("said", text.say("page.unseen-notices", inbox.unseen()))
                        .build()
                        .toString());
    }
}
