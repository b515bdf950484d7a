package org.loket.web.rest.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.loket.access.Actor;
import org.loket.casework.AskingInformation;
import org.loket.kernel.CaseNumber;
import org.loket.web.identity.CurrentActor;
import org.loket.web.rest.Asked;
import org.loket.web.rest.Replying;
import org.loket.web.rest.Replying.Reply;
import org.loket.web.rest.file.RequestAnswer;

/** Questions of the authority: asking stops the clock, the applicant's answer starts it again. */
@Path("cases/{number}/information-requests")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class InformationRequestsResource {

    @Inject
    CurrentActor current;

    @Inject
    Replying replying;

    @Inject
    AskingInformation asking;

    @HeaderParam("Idempotency-Key")
    String key;

    @PathParam("number")
    String path;

    record Question(String question) {}

    record Given(String answer) {}

    @POST
    public Response ask(@HeaderParam("If-Match") String ifMatch, Question given) {
        Actor actor = current.actor();
        CaseNumber number = Asked.file(path);
        String place = "cases/" + number + "/information-requests";
        return replying.once(key, place, Asked.body(given), () -> {
            RequestAnswer asked = RequestAnswer.of(asking.ask(actor, number, Asked.version(ifMatch), given.question()));
            return Reply.made(place + "/" + asked.id(), asked);
        });
    }

    @POST
    @Path("{id}/answer")
    public Response answer(@PathParam("id") String id, Given given) {
        Actor actor = current.actor();
        CaseNumber number = Asked.file(path);
        UUID request = Asked.id(id, "information-request");
        String place = "cases/" + number + "/information-requests/" + request + "/answer";
        return replying.once(
                key,
                place,
                Asked.body(given),
                () -> Reply.done(RequestAnswer.of(asking.answer(actor, number, request, given.answer()))));
    }
}
