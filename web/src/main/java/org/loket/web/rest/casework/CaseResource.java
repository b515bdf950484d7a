package org.loket.web.rest.casework;

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
import org.loket.access.Actor;
import org.loket.casework.DecidingCase;
import org.loket.casework.EstablishingFacts;
import org.loket.casework.ExaminingCase;
import org.loket.casework.ExtendingTerm;
import org.loket.casework.Proposal;
import org.loket.casework.ProposingDecision;
import org.loket.correspondence.ReadingLetter;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.Invalid;
import org.loket.kernel.Violation;
import org.loket.web.identity.CurrentActor;
import org.loket.web.rest.Asked;
import org.loket.web.rest.Replying;
import org.loket.web.rest.Replying.Reply;
import org.loket.web.text.Text;
import org.loket.worklist.ReadingFile;

/** A case whole, what officials do to it, and the letter of its decision. */
@Path("cases/{number}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CaseResource {

    private static final String PDF = "application/pdf";

    @Inject
    CurrentActor current;

    @Inject
    Text text;

    @Inject
    Replying replying;

    @Inject
    ExaminingCase examining;

    @Inject
    EstablishingFacts establishing;

    @Inject
    ExtendingTerm extending;

    @Inject
    ProposingDecision proposing;

    @Inject
    DecidingCase deciding;

    @Inject
    ReadingFile reading;

    @Inject
    ReadingLetter letters;

    /** The one who decides says so; a call without the word decides nothing. */
    record Decision(Boolean confirm) {}

    record Return(String remark) {}

    record Extension(String reason) {}

    @PathParam("number")
    String path;

    @HeaderParam("If-Match")
    String ifMatch;

    @HeaderParam("Idempotency-Key")
    String key;

    @GET
    public Response read() {
        CaseAnswer answer = CaseAnswer.of(reading.forExamination(current.actor(), Asked.file(path)), text);
        return Response.ok(answer).tag(Replying.tag(answer.version())).build();
    }

    /** The decision on paper, for the staff and for both parties. */
    @GET
    @Path("letter")
    @Produces({PDF, MediaType.APPLICATION_JSON})
    public Response letter() {
        CaseNumber number = Asked.file(path);
        return Response.ok(letters.read(current.actor(), number), PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + number + ".pdf\"")
                .build();
    }

    @POST
    @Path("examination")
    public Response examine() {
        Actor actor = current.actor();
        CaseNumber number = Asked.file(path);
        return replying.once(key, place(number, "examination"), () -> {
            examining.examine(actor, number);
            return Reply.done(standing(actor, number));
        });
    }

    @POST
    @Path("facts")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response establish(FactsGiven given) {
        Actor actor = current.actor();
        CaseNumber number = Asked.file(path);
        return replying.once(key, place(number, "facts"), Asked.body(given), () -> {
            establishing.establish(actor, number, Asked.version(ifMatch), given.facts(), given.basis());
            return Reply.done(standing(actor, number));
        });
    }

    @POST
    @Path("extension")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response extend(Extension given) {
        Actor actor = current.actor();
        CaseNumber number = Asked.file(path);
        return replying.once(key, place(number, "extension"), Asked.body(given), () -> {
            extending.extend(actor, number, Asked.version(ifMatch), given.reason());
            return Reply.done(standing(actor, number));
        });
    }

    @POST
    @Path("proposal")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response propose(Proposal proposal) {
        Actor actor = current.actor();
        CaseNumber number = Asked.file(path);
        return replying.once(key, place(number, "proposal"), Asked.body(proposal), () -> {
            proposing.propose(actor, number, Asked.version(ifMatch), proposal);
            return Reply.done(standing(actor, number));
        });
    }

    @POST
    @Path("proposal/return")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response sendBack(Return given) {
        Actor actor = current.actor();
        CaseNumber number = Asked.file(path);
        return replying.once(key, place(number, "proposal/return"), Asked.body(given), () -> {
            deciding.sendBack(actor, number, Asked.version(ifMatch), given.remark());
            return Reply.done(standing(actor, number));
        });
    }

    @POST
    @Path("decision")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response decide(Decision given) {
        Actor actor = current.actor();
        CaseNumber number = Asked.file(path);
        actor.mustBeRegionalStaff();
        if (!Boolean.TRUE.equals(Asked.body(given).confirm())) {
            throw new Invalid(Violation.of("confirm", "confirm"));
        }
        return replying.once(key, place(number, "decision"), given, () -> {
            deciding.decide(actor, number, Asked.version(ifMatch));
            return Reply.done(standing(actor, number));
        });
    }

    private CaseState standing(Actor actor, CaseNumber number) {
        return CaseState.of(reading.afterActing(actor, number), text);
    }

    private static String place(CaseNumber number, String act) {
        return "cases/" + number + "/" + act;
    }
}
