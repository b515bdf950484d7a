package org.loket.web.rest.amendment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.loket.access.Actor;
import org.loket.amendment.AmendmentRecord;
import org.loket.amendment.ConfirmingAmendment;
import org.loket.amendment.ReadingAmendments;
import org.loket.amendment.WithdrawingAmendment;
import org.loket.trial.ForeseeingEffect;
import org.loket.web.identity.CurrentActor;
import org.loket.web.rest.Asked;
import org.loket.web.rest.Replying;
import org.loket.web.rest.Replying.Reply;
import org.loket.web.text.Text;

/** The amendments that were proposed: read with their effect, confirmed by another official, or withdrawn. */
@Path("law/amendments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AmendmentsResource {

    @Inject
    CurrentActor current;

    @Inject
    Text text;

    @Inject
    Replying replying;

    @Inject
    ReadingAmendments reading;

    @Inject
    ConfirmingAmendment confirming;

    @Inject
    WithdrawingAmendment withdrawing;

    @Inject
    ForeseeingEffect foreseeing;

    /** Those that wait for a confirmation first, then the newest; at most 200. */
    record Amendments(List<AmendmentAnswer> items) {}

    @GET
    public Amendments list() {
        return new Amendments(reading.latest(current.actor()).stream()
                .map(one -> AmendmentAnswer.of(one, null, text))
                .toList());
    }

    @GET
    @Path("{id}")
    public Response read(@PathParam("id") String id) {
        AmendmentAnswer answer = answer(current.actor(), Asked.id(id, "amendment"));
        return Response.ok(answer).tag(Replying.tag(answer.version())).build();
    }

    @POST
    @Path("{id}/confirmation")
    public Response confirm(
            @PathParam("id") String id,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key) {
        Actor actor = current.actor();
        UUID amendment = Asked.id(id, "amendment");
        return replying.once(key, place(amendment, "confirmation"), () -> {
            confirming.confirm(actor, amendment, Asked.version(ifMatch));
            return Reply.done(answer(actor, amendment));
        });
    }

    @POST
    @Path("{id}/withdrawal")
    public Response withdraw(
            @PathParam("id") String id,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key) {
        Actor actor = current.actor();
        UUID amendment = Asked.id(id, "amendment");
        return replying.once(key, place(amendment, "withdrawal"), () -> {
            withdrawing.withdraw(actor, amendment, Asked.version(ifMatch));
            return Reply.done(answer(actor, amendment));
        });
    }

    private AmendmentAnswer answer(Actor actor, UUID id) {
        AmendmentRecord amendment = reading.read(actor, id);
        return AmendmentAnswer.of(
                amendment,
                foreseeing
                        .of(actor, amendment)
                        .map(effect -> EffectAnswer.of(effect, text))
                        .orElse(null),
                text);
    }

    private static String place(UUID id, String below) {
        return "law/amendments/" + id + "/" + below;
    }
}
