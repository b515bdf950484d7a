package org.loket.web.rest.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.loket.access.Actor;
import org.loket.web.identity.CurrentActor;
import org.loket.web.rest.Asked;
import org.loket.web.rest.PageAnswer;
import org.loket.worklist.Queue;
import org.loket.worklist.Worklist;

/** The worklist of the regional staff. */
@Path("cases")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CasesResource {

    @Inject
    CurrentActor current;

    @Inject
    Worklist worklist;

    @GET
    public PageAnswer<QueueLine> queue(
            @QueryParam("queue") String queue, @QueryParam("after") String after, @QueryParam("limit") String limit) {
        Actor actor = current.actor();
        actor.mustBeRegionalStaff();
        Queue asked = queue == null || queue.isBlank() ? Queue.OPEN : Asked.choice(queue, Queue.class, "queue");
        return PageAnswer.of(worklist.page(actor, asked, after, Asked.limit(limit)), QueueLine::of);
    }
}
