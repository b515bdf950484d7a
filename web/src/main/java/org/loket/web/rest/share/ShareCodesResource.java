package org.loket.web.rest.share;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.loket.access.Actor;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.Invalid;
import org.loket.kernel.NotANumber;
import org.loket.kernel.Violation;
import org.loket.share.ShareCode;
import org.loket.share.ShareCodeRecord;
import org.loket.share.SharePurpose;
import org.loket.share.SharingCode;
import org.loket.share.SharingCode.Shared;
import org.loket.share.SharingCode.Wish;
import org.loket.web.identity.CurrentActor;
import org.loket.web.rest.Asked;
import org.loket.web.rest.PageAnswer;
import org.loket.web.rest.Replying;
import org.loket.web.rest.Replying.Reply;

/**
 * A worker makes codes to hand out. A code is told once and kept as a fingerprint; to whoever repeats a call under its key
 * it is told again, out of an answer that only this key opens.
 */
@Path("share-codes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ShareCodesResource {

    private static final int LENGTH_OF_AN_ID = 36;
    private static final int LENGTH_OF_A_DAY = 10;

    @Inject
    CurrentActor current;

    @Inject
    SharingCode sharing;

    @Inject
    Replying replying;

    /**
     * What the worker wants to share.
     *
     * @param purpose a check where it is left out
     * @param enterprise null for anybody
     * @param until a day, whose end is meant, or a moment; thirty days where it is left out
     */
    record CodeGiven(SharePurpose purpose, EnterpriseNumber enterprise, String until) {

        Wish wish() {
            SharePurpose wished = purpose == null ? SharePurpose.CHECK : purpose;
            try {
                return until != null && until.length() > LENGTH_OF_A_DAY
                        ? new Wish(wished, enterprise, OffsetDateTime.parse(until))
                        : Wish.untilTheEndOf(until == null ? null : LocalDate.parse(until), wished, enterprise);
            } catch (DateTimeException e) {
                throw new Invalid(Violation.of("until", "date.form"));
            }
        }
    }

    record CodeMade(String code, OffsetDateTime expiresAt, UUID id, SharePurpose purpose, EnterpriseNumber enterprise) {

        static CodeMade of(Shared shared) {
            ShareCodeRecord kept = shared.kept();
            return new CodeMade(
                    shared.code().written(), kept.expiresAt(), kept.id(), kept.purpose(), kept.enterprise());
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response share(@HeaderParam("Idempotency-Key") String key, CodeGiven given) {
        Actor actor = current.actor();
        CodeGiven wished = Asked.body(given);
        return replying.once(key, "share-codes", wished, () -> {
            CodeMade made = CodeMade.of(sharing.share(actor, wished.wish()));
            return Reply.made("share-codes/" + made.id(), made);
        });
    }

    /** The latest first. */
    @GET
    public PageAnswer<ShareCodeRecord> codes() {
        return PageAnswer.whole(sharing.of(current.actor()));
    }

    /** @param named the code, or the id under which the list tells it */
    @DELETE
    @Path("{code}")
    public void revoke(@PathParam("code") String named) {
        Actor actor = current.actor();
        actor.mustBeWorker();
        if (named.length() == LENGTH_OF_AN_ID) {
            sharing.revoke(actor, Asked.id(named, "share-code"));
        } else {
            sharing.revoke(actor, code(named));
        }
    }

    private static ShareCode code(String named) {
        try {
            return ShareCode.of(named);
        } catch (NotANumber e) {
            throw new Invalid(Violation.of("code", e.code()));
        }
    }
}
