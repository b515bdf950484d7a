package org.loket.web.rest.permit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.loket.employment.DeclarationAnswer;
import org.loket.employment.ImportingDeclarations;
import org.loket.web.identity.CurrentActor;
import org.loket.web.text.Text;

/** The feed of the social security: declared starts and ends of work, answered line by line. */
@Path("employment-declarations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DeclarationsResource {

    @Inject
    CurrentActor current;

    @Inject
    ImportingDeclarations importing;

    @Inject
    Text text;

    record Taken(List<Line> lines) {}

    /** @param reason why the line was refused; null where it was not */
    record Line(int line, String declaration, DeclarationAnswer.Outcome outcome, String reason) {}

    @POST
    @Consumes("text/csv")
    public Taken take(String feed) {
        return new Taken(importing.take(current.actor(), feed).stream()
                .map(answer -> new Line(
                        answer.line(),
                        answer.declaration(),
                        answer.outcome(),
                        answer.textKey() == null
                                ? null
                                : text.say(answer.textKey(), answer.arguments().toArray())))
                .toList());
    }
}
