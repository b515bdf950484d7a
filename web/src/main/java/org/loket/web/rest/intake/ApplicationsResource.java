package org.loket.web.rest.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Iterator;
import org.loket.access.Actor;
import org.loket.access.Role;
import org.loket.intake.ApplicationForm;
import org.loket.intake.ApplicationRecord;
import org.loket.intake.DraftingApplication;
import org.loket.intake.Stage;
import org.loket.intake.SubmittingApplication;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.Invalid;
import org.loket.kernel.Violation;
import org.loket.web.identity.CurrentActor;
import org.loket.web.rest.Asked;
import org.loket.web.rest.PageAnswer;
import org.loket.web.rest.Replying;
import org.loket.web.rest.Replying.Reply;
import org.loket.web.text.Text;
import org.loket.worklist.ApplicantFiles;
import org.loket.worklist.ReadingFile;

/** Applications: begun, changed, submitted and followed by the employer, its mandatary, or the worker who files alone. */
@Path("applications")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ApplicationsResource {

    @Inject
    CurrentActor current;

    @Inject
    Text text;

    @Inject
    Replying replying;

    @Inject
    DraftingApplication drafting;

    @Inject
    SubmittingApplication submitting;

    @Inject
    ReadingFile reading;

    @Inject
    ApplicantFiles files;

    @GET
    public PageAnswer<ApplicationLine> list(
            @QueryParam("enterprise") String enterprise,
            @QueryParam("after") String after,
            @QueryParam("limit") String limit) {
        Actor actor = current.actor();
        if (actor.is(Role.WORKER) && enterprise == null) {
            return PageAnswer.of(files.own(actor, after, Asked.limit(limit)), ApplicationLine::of);
        }
        actor.mustBeApplicant();
        EnterpriseNumber of = Asked.enterprise(enterprise).orElseGet(() -> onlyOne(actor));
        return PageAnswer.of(files.page(actor, of, after, Asked.limit(limit)), ApplicationLine::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response begin(@HeaderParam("Idempotency-Key") String key, JsonObject given) {
        Actor actor = current.actor();
        return replying.once(key, "applications", Asked.body(given), () -> {
            ApplicationRecord draft = drafting.begin(actor, ApplicationGiven.read(given));
            return Reply.made("applications/" + draft.number(), ApplicationAnswer.draft(draft));
        });
    }

    @GET
    @Path("{number}")
    public Response read(@PathParam("number") String number) {
        Actor actor = current.actor();
        ApplicationRecord application = drafting.read(actor, Asked.file(number));
        ApplicationAnswer answer = application.stage() == Stage.SUBMITTED
                ? ApplicationAnswer.submitted(application, reading.forApplicant(actor, application.number()), text)
                : ApplicationAnswer.draft(application);
        return Response.ok(answer).tag(Replying.tag(answer.version())).build();
    }

    @PUT
    @Path("{number}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(
            @PathParam("number") String number, @HeaderParam("If-Match") String ifMatch, JsonObject given) {
        Actor actor = current.actor();
        ApplicationForm form = ApplicationGiven.read(Asked.body(given));
        ApplicationRecord changed = drafting.change(actor, Asked.file(number), Asked.version(ifMatch), form);
        return Response.ok(ApplicationAnswer.draft(changed))
                .tag(Replying.tag(changed.version()))
                .build();
    }

    @POST
    @Path("{number}/submission")
    public Response submit(
            @PathParam("number") String text,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key) {
        Actor actor = current.actor();
        CaseNumber number = Asked.file(text);
        return replying.once(key, "applications/" + number + "/submission", () -> {
            submitting.submit(actor, number, Asked.version(ifMatch));
            return Reply.accepted(
                    "applications/" + number,
                    SubmissionAnswer.of(reading.forApplicant(actor, number).state()));
        });
    }

    private static EnterpriseNumber onlyOne(Actor actor) {
        Iterator<EnterpriseNumber> all = actor.actsFor().iterator();
        if (actor.actsFor().size() != 1) {
            throw new Invalid(Violation.of("enterprise", "required"));
        }
        return all.next();
    }
}
