package org.loket.web.rest.delivery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.loket.delivery.KeepingWebhooks;
import org.loket.delivery.TryingWebhook;
import org.loket.web.identity.CurrentActor;
import org.loket.web.rest.Asked;
import org.loket.web.rest.PageAnswer;
import org.loket.web.text.Reasons;
import org.loket.web.text.Text;

/** The webhooks of an employer or a mandatary: who is called when there is something to tell. */
@Path("webhooks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class WebhooksResource {

    @Inject
    CurrentActor current;

    @Inject
    Text text;

    @Inject
    KeepingWebhooks keeping;

    @Inject
    TryingWebhook trying;

    record WebhookGiven(String url, List<String> events) {}

    /**
     * What came of a trial.
     *
     * @param status what the other side answered; null where it answered nothing
     * @param reason why it did not arrive; null where it did
     */
    record Trial(boolean delivered, Integer status, String reason) {}

    @GET
    public PageAnswer<WebhookAnswer> all() {
        return PageAnswer.whole(
                keeping.all(current.actor()).stream().map(WebhookAnswer::of).toList());
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response keep(@PathParam("id") String id, WebhookGiven given) {
        WebhookGiven asked = Asked.body(given);
        WebhookAnswer kept = WebhookAnswer.of(keeping.keep(current.actor(), id, asked.url(), asked.events()));
        return kept.secret() == null
                ? Response.ok(kept).build()
                : Response.status(Response.Status.CREATED)
                        .header("Location", "/api/webhooks/" + kept.id())
                        .entity(kept)
                        .build();
    }

    @GET
    @Path("{id}")
    public WebhookAnswer read(@PathParam("id") String id) {
        return WebhookAnswer.of(keeping.read(current.actor(), id));
    }

    @DELETE
    @Path("{id}")
    public void remove(@PathParam("id") String id) {
        keeping.remove(current.actor(), id);
    }

    /** A new secret; the one before it signs along for a day. */
    @POST
    @Path("{id}/secret")
    public WebhookAnswer rotate(@PathParam("id") String id) {
        return WebhookAnswer.of(keeping.rotate(current.actor(), id));
    }

    @POST
    @Path("{id}/test")
    public Trial test(@PathParam("id") String id) {
        TryingWebhook.Trial trial = trying.call(current.actor(), id);
        return new Trial(trial.arrived(), trial.status(), Reasons.say(text, trial.reason()));
    }
}
