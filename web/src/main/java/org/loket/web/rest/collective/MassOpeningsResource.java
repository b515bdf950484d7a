package org.loket.web.rest.collective;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.loket.access.Actor;
import org.loket.collective.OpeningGiven;
import org.loket.collective.OpeningGround;
import org.loket.collective.OpeningRecord;
import org.loket.collective.OpeningWindows;
import org.loket.kernel.EnterpriseNumber;
import org.loket.web.identity.CurrentActor;
import org.loket.web.rest.Asked;
import org.loket.web.rest.Replying;
import org.loket.web.rest.Replying.Reply;

/** The search windows of all workers of a sanctioned or insolvent employer: looked at beforehand, opened, followed. */
@Path("mass-openings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MassOpeningsResource {

    @Inject
    CurrentActor current;

    @Inject
    Replying replying;

    @Inject
    OpeningWindows opening;

    @HeaderParam("Idempotency-Key")
    String key;

    /** @param name null where it is not known */
    record Preview(EnterpriseNumber enterprise, String name, LocalDate endedOn, int count) {}

    /** @param skipped permits that were not valid any more when their turn came */
    record Opening(
            UUID id,
            EnterpriseNumber enterprise,
            LocalDate endedOn,
            OpeningGround ground,
            String reason,
            OffsetDateTime begunAt,
            int total,
            long opened,
            long skipped,
            boolean finished) {

        static Opening of(OpeningRecord record) {
            return new Opening(
                    record.id(),
                    record.enterprise(),
                    record.endedOn(),
                    record.ground(),
                    record.reason(),
                    record.begunAt(),
                    record.total(),
                    record.opened(),
                    record.skipped(),
                    record.isFinished());
        }
    }

    @GET
    @Path("preview")
    public Preview preview(@QueryParam("enterprise") String enterprise, @QueryParam("endedOn") String endedOn) {
        Actor actor = current.actor();
        actor.mustBeDecisionMaker();
        OpeningWindows.Preview found = opening.preview(
                actor,
                Asked.enterprise(enterprise).orElse(null),
                Asked.day(endedOn, "endedOn").orElse(null));
        return new Preview(found.enterprise(), found.name(), found.endedOn(), found.count());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response begin(OpeningGiven given) {
        Actor actor = current.actor();
        actor.mustBeDecisionMaker();
        return replying.once(key, "mass-openings", Asked.body(given), () -> {
            Opening begun = Opening.of(opening.begin(actor, given));
            return Reply.accepted("mass-openings/" + begun.id(), begun);
        });
    }

    @GET
    @Path("{id}")
    public Opening read(@PathParam("id") String id) {
        Actor actor = current.actor();
        actor.mustBeRegionalStaff();
        return Opening.of(opening.read(actor, Asked.id(id, "opening")));
    }
}
