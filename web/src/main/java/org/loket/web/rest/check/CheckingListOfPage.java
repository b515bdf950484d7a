package org.loket.web.rest.check;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.loket.access.Actor;
import org.loket.check.CheckingMany;
import org.loket.kernel.Invalid;
import org.loket.kernel.NotEntitled;
import org.loket.web.identity.CurrentActor;
import org.loket.web.identity.SessionToken;

/** Answers the list that the page sends, as the API does: the answers go back while the list is being checked. */
@WebServlet("/employer/check/list")
public class CheckingListOfPage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient ListAnswers answers;

    @Inject
    private transient CheckingMany checking;

    @Resource
    private transient ManagedThreadFactory threads;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // a page of somebody else cannot send a header along
        if (!SessionToken.matches(request, request.getHeader("X-Token"))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        try {
            Actor actor = current.actor();
            checking.mustBeEntitled(actor);
            CheckList list = CheckList.ofCsv(request.getInputStream(), threads);
            response.setContentType("text/csv");
            list.answer(checking, actor, ListAnswers.HEAD, answers::csv, response.getOutputStream());
        } catch (Invalid e) {
            response.setStatus(422);
            response.setContentType("text/plain");
            response.getWriter().write(answers.said(e.violations()));
        } catch (NotEntitled e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
