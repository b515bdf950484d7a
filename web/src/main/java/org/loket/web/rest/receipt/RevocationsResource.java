package org.loket.web.rest.receipt;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import java.util.Base64;
import org.loket.proof.ListingRevocations;
import org.loket.proof.Revocations;

/** The permits that no longer hold although their proofs say so; whoever has no proof learns nothing from it. */
@Path("revocations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RevocationsResource {

    @Inject
    ListingRevocations listing;

    /**
     * The list.
     *
     * @param entries base64url: ascending numbers of 40 bits, each as its distance to the one before, seven bits a byte
     * @param signature Ed25519, base64url
     */
    record RevocationList(OffsetDateTime asOf, int count, String entries, String key, String signature) {}

    @GET
    public RevocationList revocations() {
        Revocations list = listing.latest();
        return new RevocationList(
                list.asOf(),
                list.count(),
                list.entries(),
                list.seal().key(),
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(list.seal().signature()));
    }
}
