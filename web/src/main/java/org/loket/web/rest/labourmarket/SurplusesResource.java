package org.loket.web.rest.labourmarket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.loket.access.Actor;
import org.loket.kernel.Invalid;
import org.loket.kernel.TheClock;
import org.loket.kernel.Violation;
import org.loket.labourmarket.ReadingSurpluses;
import org.loket.labourmarket.RecordingSurpluses;
import org.loket.labourmarket.SurplusRecord;
import org.loket.web.identity.CurrentActor;
import org.loket.web.rest.Asked;
import org.loket.web.rest.PageAnswer;
import org.loket.web.rest.Replying;
import org.loket.web.rest.Replying.Reply;

/** Surplus figures, by which the circles of the concentric model hold or are passed. */
@Path("labour-market/surpluses")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SurplusesResource {

    @Inject
    CurrentActor current;

    @Inject
    Replying replying;

    @Inject
    RecordingSurpluses recording;

    @Inject
    ReadingSurpluses reading;

    @Inject
    Clock clock;

    record Recorded(List<SurplusAnswer> items) {

        static Recorded of(List<SurplusRecord> kept) {
            return new Recorded(kept.stream().map(SurplusAnswer::of).toList());
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response record(@HeaderParam("Idempotency-Key") String key, SurplusesGiven given) {
        Actor actor = current.actor();
        SurplusesGiven asked = Asked.body(given);
        return replying.once(
                key,
                "labour-market/surpluses",
                asked,
                () -> Reply.done(Recorded.of(
                        asked.isOne()
                                ? List.of(recording.record(actor, asked.one()))
                                : recording.record(actor, asked.surpluses()))));
    }

    @GET
    public PageAnswer<SurplusAnswer> surpluses(
            @QueryParam("occupation") String occupation,
            @QueryParam("on") String on,
            @QueryParam("after") String after,
            @QueryParam("limit") String limit) {
        int most = Asked.limit(limit);
        List<SurplusRecord> page = reading.on(
                current.actor(),
                Asked.day(on, "on").orElseGet(() -> TheClock.today(clock)),
                occupation == null || occupation.isBlank() ? null : occupation.strip(),
                cursor(after),
                most + 1);
        return PageAnswer.of(page.stream().map(SurplusAnswer::of).toList(), most, last -> last.id()
                .toString());
    }

    private static UUID cursor(String after) {
        if (after == null || after.isBlank()) {
            return null;
        }
        try {
            return UUID.fromString(after);
        } catch (IllegalArgumentException e) {
            throw new Invalid(Violation.of("after", "cursor.form"));
        }
    }
}
