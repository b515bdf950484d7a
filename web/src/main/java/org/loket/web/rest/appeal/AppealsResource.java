package org.loket.web.rest.appeal;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.loket.access.Actor;
import org.loket.appeal.AppealGiven;
import org.loket.appeal.AppealProposal;
import org.loket.appeal.AppealRecord;
import org.loket.appeal.DecidingAppeal;
import org.loket.appeal.LodgingAppeal;
import org.loket.appeal.ReadingAppeals;
import org.loket.correspondence.ReadingActLetter;
import org.loket.kernel.Invalid;
import org.loket.kernel.Violation;
import org.loket.law.appeal.Contested;
import org.loket.web.identity.CurrentActor;
import org.loket.web.rest.Asked;
import org.loket.web.rest.Replying;
import org.loket.web.rest.Replying.Reply;

/** Appeals to the minister: lodged by a party or registered on receipt, proposed and decided by another. */
@Path("appeals")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AppealsResource {

    private static final int MOST = 200;
    private static final String PDF = "application/pdf";

    @Inject
    CurrentActor current;

    @Inject
    Replying replying;

    @Inject
    LodgingAppeal lodging;

    @Inject
    DecidingAppeal deciding;

    @Inject
    ReadingAppeals reading;

    @Inject
    ReadingActLetter letters;

    @HeaderParam("Idempotency-Key")
    String key;

    @HeaderParam("If-Match")
    String ifMatch;

    record Decision(Boolean confirm) {}

    record Return(String remark) {}

    /** @param open decisions that can still be appealed; of one file only */
    record Found(List<AppealAnswer> items, List<Open> open) {}

    /** @param until the last day of the term; null as long as it has not begun */
    record Open(Contested contested, String reference, LocalDate servedOn, LocalDate until) {

        static Open of(ReadingAppeals.Open open) {
            return new Open(
                    open.decision().kind(),
                    open.decision().reference(),
                    open.term().servedOn(),
                    open.term().lastDay());
        }
    }

    /** All about one file; without a file, for officials, those that are not decided. */
    @GET
    public Found find(@QueryParam("file") String file) {
        Actor actor = current.actor();
        if (file == null || file.isBlank()) {
            return new Found(
                    reading.running(actor, MOST).stream().map(AppealAnswer::of).toList(), List.of());
        }
        ReadingAppeals.About about = reading.about(actor, Asked.file(file));
        return new Found(
                about.appeals().stream().map(AppealAnswer::of).toList(),
                about.open().stream().map(Open::of).toList());
    }

    @POST
    public Response lodge(AppealGiven given) {
        Actor actor = current.actor();
        return replying.once(key, "appeals", Asked.body(given), () -> {
            AppealAnswer lodged = AppealAnswer.of(lodging.lodge(actor, given));
            return Reply.made("appeals/" + lodged.id(), lodged);
        });
    }

    @GET
    @Path("{id}")
    public Response read(@PathParam("id") String id) {
        AppealAnswer found = AppealAnswer.of(reading.read(current.actor(), Asked.id(id, "appeal")));
        return Response.ok(found).tag(Replying.tag(found.version())).build();
    }

    @POST
    @Path("{id}/proposal")
    public Response propose(@PathParam("id") String id, AppealProposal given) {
        return reply(
                id,
                "proposal",
                given,
                (actor, appeal) -> deciding.propose(actor, appeal, Asked.version(ifMatch), given));
    }

    @POST
    @Path("{id}/proposal/return")
    public Response sendBack(@PathParam("id") String id, Return given) {
        return reply(
                id,
                "proposal/return",
                given,
                (actor, appeal) -> deciding.sendBack(actor, appeal, Asked.version(ifMatch), given.remark()));
    }

    @POST
    @Path("{id}/decision")
    public Response decide(@PathParam("id") String id, Decision given) {
        current.actor().mustBeRegionalStaff();
        if (!Boolean.TRUE.equals(Asked.body(given).confirm())) {
            throw new Invalid(Violation.of("confirm", "confirm"));
        }
        return reply(id, "decision", given, (actor, appeal) -> deciding.decide(actor, appeal, Asked.version(ifMatch)));
    }

    @GET
    @Path("{id}/letter")
    @Produces({PDF, MediaType.APPLICATION_JSON})
    public Response letter(@PathParam("id") String id) {
        UUID appeal = Asked.id(id, "appeal");
        return Response.ok(letters.appeal(current.actor(), appeal), PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + appeal + ".pdf\"")
                .build();
    }

    private Response reply(String id, String act, Record given, BiFunction<Actor, UUID, AppealRecord> work) {
        Actor actor = current.actor();
        UUID appeal = Asked.id(id, "appeal");
        return replying.once(
                key,
                "appeals/" + appeal + "/" + act,
                Asked.body(given),
                () -> Reply.done(AppealAnswer.of(work.apply(actor, appeal))));
    }
}
