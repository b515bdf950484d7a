package org.loket.web.rest.transfer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.BiFunction;
import org.loket.access.Actor;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.NotKnown;
import org.loket.transfer.AnsweringOffer;
import org.loket.transfer.OfferGiven;
import org.loket.transfer.OfferingWork;
import org.loket.transfer.ReadingTransfers;
import org.loket.transfer.TransferRecord;
import org.loket.web.identity.CurrentActor;
import org.loket.web.rest.Asked;
import org.loket.web.rest.PageAnswer;
import org.loket.web.rest.Replying;
import org.loket.web.rest.Replying.Reply;
import org.loket.web.text.Text;

/** An employer offers work to the holder of a permit; the worker accepts or refuses. */
@Path("transfers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TransfersResource {

    private static final String TRANSFERS = "transfers";

    @Inject
    CurrentActor current;

    @Inject
    Text text;

    @Inject
    Replying replying;

    @Inject
    OfferingWork offering;

    @Inject
    AnsweringOffer answering;

    @Inject
    ReadingTransfers reading;

    @HeaderParam("Idempotency-Key")
    String key;

    /** What is offered to the worker, or what the employer offered; newest first. */
    @GET
    public PageAnswer<TransferAnswer> list() {
        return PageAnswer.whole(reading.own(current.actor()).stream()
                .map(transfer -> TransferAnswer.of(transfer, text))
                .toList());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response offer(OfferGiven given) {
        Actor actor = current.actor();
        return replying.once(key, TRANSFERS, Asked.body(given), () -> {
            TransferRecord offer = offering.offer(actor, given);
            return Reply.made(TRANSFERS + "/" + offer.number(), TransferAnswer.of(offer, text));
        });
    }

    @GET
    @Path("{number}")
    public TransferAnswer read(@PathParam("number") String path) {
        return TransferAnswer.of(reading.read(current.actor(), number(path)), text);
    }

    @POST
    @Path("{number}/acceptance")
    public Response accept(@PathParam("number") String path) {
        return answer(path, "acceptance", answering::accept);
    }

    @POST
    @Path("{number}/refusal")
    public Response refuse(@PathParam("number") String path) {
        return answer(path, "refusal", answering::refuse);
    }

    private Response answer(String path, String act, BiFunction<Actor, CaseNumber, TransferRecord> work) {
        Actor actor = current.actor();
        CaseNumber number = number(path);
        return replying.once(
                key,
                TRANSFERS + "/" + number + "/" + act,
                () -> Reply.done(TransferAnswer.of(work.apply(actor, number), text)));
    }

    private static CaseNumber number(String path) {
        try {
            return Asked.file(path);
        } catch (NotKnown e) {
            throw new NotKnown("transfer");
        }
    }
}
