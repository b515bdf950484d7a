package org.loket.web.rest.receipt;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import org.loket.seal.KeepingKeys;
import org.loket.seal.PublicKeyRecord;
import org.loket.web.identity.CurrentActor;

/** The keys by which the house signs: the public parts for everybody, another key by an administrator. */
@Path("seal-keys")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SealKeysResource {

    @Inject
    CurrentActor current;

    @Inject
    KeepingKeys keeping;

    /**
     * A public key.
     *
     * @param key Ed25519, base64url
     * @param retiredAt null for the key in use
     */
    record KeyAnswer(String id, String key, OffsetDateTime madeAt, OffsetDateTime retiredAt) {

        static KeyAnswer of(PublicKeyRecord kept) {
            return new KeyAnswer(
                    kept.id(),
                    Base64.getUrlEncoder().withoutPadding().encodeToString(kept.key()),
                    kept.madeAt(),
                    kept.retiredAt());
        }
    }

    record Keys(List<KeyAnswer> items) {}

    /** The latest first. */
    @GET
    public Keys keys() {
        return new Keys(keeping.all().stream().map(KeyAnswer::of).toList());
    }

    @POST
    public Response rotate() {
        return Response.status(Response.Status.CREATED)
                .entity(KeyAnswer.of(keeping.rotate(current.actor())))
                .build();
    }
}
