package org.loket.web.faces.employer;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.loket.intake.ApplicationForm;
import org.loket.kernel.Invalid;
import org.loket.kernel.Violation;
import org.loket.web.text.Text;

/**
 * Looks at one answer while the form is being filled in: what is wrong with it, else how it is written, and what can be
 * taken from it. Nothing is kept. By POST only: a national number has no place in an address or a log.
 */
@WebServlet("/employer/typed")
public class TypedAnswer extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final ApplicationForm NOTHING =
            new ApplicationForm(null, null, null, null, null, null, null, null, null);

    @Inject
    private transient Answers answers;

    @Inject
    private transient Passports passports;

    @Inject
    private transient Text text;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String field = request.getParameter("field");
        String value = request.getParameter("value");
        if (field == null || value == null || !field.matches("(worker|employer|job|engagement|previous)\\.[A-Za-z]+")) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(look(field, value).build().toString());
    }

    private JsonObjectBuilder look(String field, String value) {
        JsonObjectBuilder seen = Json.createObjectBuilder();
        try {
            ApplicationForm form = answers.into(NOTHING, List.of(field), Map.of(field, value));
            String written = answers.of(form, List.of(field)).get(field);
            if (written != null) {
                seen.add("written", written);
            }
            if (written != null && field.equals(Passports.LINES)) {
                JsonObjectBuilder found = Json.createObjectBuilder();
                passports.said(value).forEach(found::add);
                seen.add("found", found);
            }
        } catch (Invalid wrong) {
            Violation first = wrong.violations().get(0);
            seen.add(
                    "fault",
                    text.say("violation." + first.code(), first.arguments().toArray()));
        }
        return seen;
    }
}
