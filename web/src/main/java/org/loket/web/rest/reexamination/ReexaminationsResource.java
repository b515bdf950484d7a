package org.loket.web.rest.reexamination;

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
import java.util.List;
import java.util.UUID;
import org.loket.access.Actor;
import org.loket.law.refusal.Ground;
import org.loket.reexamination.ReexaminationGiven;
import org.loket.reexamination.ReexaminationRecord;
import org.loket.reexamination.ReexaminedPermit;
import org.loket.reexamination.ReexaminingPermits;
import org.loket.reexamination.Selection;
import org.loket.web.identity.CurrentActor;
import org.loket.web.rest.Asked;
import org.loket.web.rest.Replying;
import org.loket.web.rest.Replying.Reply;

/** A selection of permits examined again: looked at beforehand, begun, followed; nothing is decided by it. */
@Path("re-examinations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReexaminationsResource {

    private static final int MOST = 2000;

    @Inject
    CurrentActor current;

    @Inject
    Replying replying;

    @Inject
    ReexaminingPermits reexamining;

    @HeaderParam("Idempotency-Key")
    String key;

    record Preview(int count) {}

    record Results(List<ReexaminedPermit> items) {}

    /** @param failing how many would not be granted under that law */
    record Reexamination(
            UUID id,
            Selection selection,
            Ground ground,
            LocalDate lawDate,
            String reason,
            OffsetDateTime begunAt,
            int total,
            long done,
            long failing,
            boolean finished) {

        static Reexamination of(ReexaminationRecord record) {
            return new Reexamination(
                    record.id(),
                    record.selection(),
                    record.ground(),
                    record.lawDate(),
                    record.reason(),
                    record.begunAt(),
                    record.total(),
                    record.done(),
                    record.failing(),
                    record.isFinished());
        }
    }

    @GET
    @Path("preview")
    public Preview preview(
            @QueryParam("enterprise") String enterprise,
            @QueryParam("function") String function,
            @QueryParam("filedFrom") String filedFrom,
            @QueryParam("filedUntil") String filedUntil) {
        Actor actor = current.actor();
        actor.mustBeDecisionMaker();
        return new Preview(reexamining.preview(
                actor,
                new Selection(
                        Asked.enterprise(enterprise).orElse(null),
                        function,
                        Asked.day(filedFrom, "filedFrom").orElse(null),
                        Asked.day(filedUntil, "filedUntil").orElse(null))));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response begin(ReexaminationGiven given) {
        Actor actor = current.actor();
        actor.mustBeDecisionMaker();
        return replying.once(key, "re-examinations", Asked.body(given), () -> {
            Reexamination begun = Reexamination.of(reexamining.begin(actor, given));
            return Reply.accepted("re-examinations/" + begun.id(), begun);
        });
    }

    @GET
    @Path("{id}")
    public Reexamination read(@PathParam("id") String id) {
        Actor actor = current.actor();
        actor.mustBeRegionalStaff();
        return Reexamination.of(reexamining.read(actor, Asked.id(id, "reexamination")));
    }

    /** Those that fail first. */
    @GET
    @Path("{id}/results")
    public Results results(@PathParam("id") String id) {
        Actor actor = current.actor();
        actor.mustBeRegionalStaff();
        return new Results(reexamining.results(actor, Asked.id(id, "reexamination"), MOST));
    }
}
