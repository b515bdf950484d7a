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
import java.util.function.BiFunction;
import java.util.function.Function;
import org.loket.access.Actor;
import org.loket.correspondence.ReadingActLetter;
import org.loket.kernel.Invalid;
import org.loket.kernel.PermitNumber;
import org.loket.kernel.Violation;
import org.loket.web.identity.CurrentActor;
import org.loket.web.rest.Asked;
import org.loket.web.rest.Replying;
import org.loket.web.rest.Replying.Reply;
import org.loket.web.text.Text;
import org.loket.withdrawal.AnsweringHearing;
import org.loket.withdrawal.DecidingWithdrawal;
import org.loket.withdrawal.ReadingWithdrawal;
import org.loket.withdrawal.WithdrawalGiven;
import org.loket.withdrawal.WithdrawalProposal;
import org.loket.withdrawal.WithdrawalRecord;
import org.loket.withdrawal.WithdrawingPermit;

/** The withdrawal of a permit: begun, its parties heard, proposed and decided by another. */
@Path("permits/{number}/withdrawal")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class WithdrawalResource {

    private static final String PDF = "application/pdf";

    @Inject
    CurrentActor current;

    @Inject
    Replying replying;

    @Inject
    WithdrawingPermit withdrawing;

    @Inject
    DecidingWithdrawal deciding;

    @Inject
    AnsweringHearing answering;

    @Inject
    ReadingWithdrawal reading;

    @Inject
    ReadingActLetter letters;

    @Inject
    Text text;

    @PathParam("number")
    String number;

    @HeaderParam("Idempotency-Key")
    String key;

    record Said(String answer) {}

    record Decision(Boolean confirm) {}

    record Return(String remark) {}

    @POST
    public Response begin(WithdrawalGiven given) {
        Actor actor = current.actor();
        actor.mustBeRegionalStaff();
        PermitNumber permit = Asked.permit(number);
        return replying.once(
                key,
                place(permit, ""),
                Asked.body(given),
                () -> Reply.made(
                        place(permit, ""), WithdrawalAnswer.of(withdrawing.begin(actor, permit, given), text)));
    }

    @GET
    public Response read() {
        WithdrawalRecord found = reading.read(current.actor(), Asked.permit(number));
        return Response.ok(WithdrawalAnswer.of(found, text))
                .tag(Replying.tag(found.version()))
                .build();
    }

    @POST
    @Path("answer")
    public Response answer(Said given) {
        return reply("/answer", given, (actor, permit) -> answering.answer(actor, permit, given.answer()));
    }

    @POST
    @Path("proposal")
    public Response propose(@HeaderParam("If-Match") String ifMatch, WithdrawalProposal given) {
        return reply(
                "/proposal",
                given,
                (actor, permit) -> withdrawing.propose(actor, permit, Asked.version(ifMatch), given));
    }

    @POST
    @Path("proposal/return")
    public Response sendBack(@HeaderParam("If-Match") String ifMatch, Return given) {
        return reply(
                "/proposal/return",
                given,
                (actor, permit) -> deciding.sendBack(actor, permit, Asked.version(ifMatch), given.remark()));
    }

    @POST
    @Path("decision")
    public Response decide(@HeaderParam("If-Match") String ifMatch, Decision given) {
        current.actor().mustBeRegionalStaff();
        if (!Boolean.TRUE.equals(Asked.body(given).confirm())) {
            throw new Invalid(Violation.of("confirm", "confirm"));
        }
        return reply("/decision", given, (actor, permit) -> deciding.decide(actor, permit, Asked.version(ifMatch)));
    }

    @GET
    @Path("hearing-letter")
    @Produces({PDF, MediaType.APPLICATION_JSON})
    public Response hearingLetter() {
        return letter(permit -> letters.hearing(current.actor(), permit));
    }

    @GET
    @Path("letter")
    @Produces({PDF, MediaType.APPLICATION_JSON})
    public Response letter() {
        return letter(permit -> letters.withdrawal(current.actor(), permit));
    }

    private Response letter(Function<PermitNumber, byte[]> letter) {
        PermitNumber permit = Asked.permit(number);
        return Response.ok(letter.apply(permit), PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + permit + ".pdf\"")
                .build();
    }

    private Response reply(String act, Record given, BiFunction<Actor, PermitNumber, WithdrawalRecord> work) {
        Actor actor = current.actor();
        PermitNumber permit = Asked.permit(number);
        return replying.once(
                key,
                place(permit, act),
                Asked.body(given),
                () -> Reply.done(WithdrawalAnswer.of(work.apply(actor, permit), text)));
    }

    private static String place(PermitNumber permit, String act) {
        return "permits/" + permit + "/withdrawal" + act;
    }
}
