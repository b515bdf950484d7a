package org.loket.web.rest.permit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import org.loket.access.Actor;
import org.loket.correspondence.ProvingPermit;
import org.loket.correspondence.ProvingWindow;
import org.loket.employment.EmploymentRecord;
import org.loket.employment.EndGiven;
import org.loket.employment.ReportingEmployment;
import org.loket.employment.SettlingDispute;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.PermitNumber;
import org.loket.renewal.RenewingPermit;
import org.loket.residence.RecordingResidenceEnd;
import org.loket.residence.ResidenceEndGiven;
import org.loket.web.identity.CurrentActor;
import org.loket.web.rest.Asked;
import org.loket.web.rest.Replying;
import org.loket.web.rest.Replying.Reply;
import org.loket.web.rest.file.PermitAnswer;
import org.loket.web.text.Text;

/** The start and the end of an employment: reported by either party, objected to by the other, settled by an official. */
@Path("permits")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PermitsResource {

    private static final int MOST = 200;
    private static final String PDF = "application/pdf";

    @Inject
    CurrentActor current;

    @Inject
    Replying replying;

    @Inject
    ReportingEmployment reporting;

    @Inject
    SettlingDispute settling;

    @Inject
    ProvingWindow proving;

    @Inject
    ProvingPermit stating;

    @Inject
    RecordingResidenceEnd residence;

    @Inject
    RenewingPermit renewing;

    @Inject
    Text text;

    @HeaderParam("Idempotency-Key")
    String key;

    record StatementAnswer(PermitNumber permit, String statement) {}

    record Start(LocalDate startedOn) {}

    record Objection(String reason) {}

    record Disputes(List<EmploymentAnswer> items) {}

    @POST
    @Path("{number}/employment-start")
    public Response start(@PathParam("number") String path, Start given) {
        return reply(
                path,
                "employment-start",
                given,
                (actor, number) -> reporting.started(actor, number, given.startedOn()));
    }

    @POST
    @Path("{number}/employment-end")
    public Response end(@PathParam("number") String path, EndGiven given) {
        return reply(path, "employment-end", given, (actor, number) -> reporting.ended(actor, number, given));
    }

    /** The employment goes on: against what the other party reported, or to take back the own word. */
    @POST
    @Path("{number}/employment-end/objection")
    public Response object(@PathParam("number") String path, Objection given) {
        return reply(
                path,
                "employment-end/objection",
                given,
                (actor, number) -> reporting.goesOn(actor, number, given.reason()));
    }

    @POST
    @Path("{number}/employment-end/settlement")
    public Response settle(@PathParam("number") String path, EndGiven given) {
        return reply(
                path, "employment-end/settlement", given, (actor, number) -> settling.settle(actor, number, given));
    }

    /** When the permit can be renewed, and the renewal that was begun. */
    @GET
    @Path("{number}/renewal")
    public RenewalAnswer renewal(@PathParam("number") String path) {
        return RenewalAnswer.of(renewing.look(current.actor(), Asked.permit(path)));
    }

    /** The draft of a renewal, filled in as far as it can be. */
    @POST
    @Path("{number}/renewal")
    @Consumes(MediaType.WILDCARD)
    public Response renew(@PathParam("number") String path) {
        Actor actor = current.actor();
        PermitNumber number = Asked.permit(path);
        return replying.once(key, "permits/" + number + "/renewal", () -> {
            CaseNumber application = renewing.begin(actor, number).application();
            return Reply.made("applications/" + application, RenewalAnswer.of(renewing.look(actor, number)));
        });
    }

    /** The Immigration Office ends the stay of the worker. */
    @POST
    @Path("{number}/residence-end")
    public Response endResidence(@PathParam("number") String path, ResidenceEndGiven given) {
        Actor actor = current.actor();
        PermitNumber number = Asked.permit(path);
        return replying.once(
                key,
                "permits/" + number + "/residence-end",
                Asked.body(given),
                () -> Reply.done(PermitAnswer.of(residence.record(actor, number, given), text)));
    }

    /** Proof of the search window, for its worker to show. */
    @GET
    @Path("{number}/search-window/proof")
    @Produces({PDF, MediaType.APPLICATION_JSON})
    public Response proof(@PathParam("number") String path) {
        PermitNumber number = Asked.permit(path);
        return Response.ok(proving.prove(current.actor(), number), PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + number + ".pdf\"")
                .build();
    }

    /** What a QR code says of the permit, signed; verified without Loket. */
    @GET
    @Path("{number}/statement")
    public StatementAnswer statement(@PathParam("number") String path) {
        PermitNumber number = Asked.permit(path);
        return new StatementAnswer(number, stating.state(current.actor(), number));
    }

    /** The longest first. */
    @GET
    @Path("employment-ends/disputed")
    public Disputes disputed() {
        return new Disputes(settling.waiting(current.actor(), MOST).stream()
                .map(EmploymentAnswer::of)
                .toList());
    }

    private Response reply(
            String path, String act, Record given, BiFunction<Actor, PermitNumber, EmploymentRecord> work) {
        Actor actor = current.actor();
        PermitNumber number = Asked.permit(path);
        return replying.once(
                key,
                "permits/" + number + "/" + act,
                Asked.body(given),
                () -> Reply.done(EmploymentAnswer.of(work.apply(actor, number))));
    }
}
