package org.loket.web.rest.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.loket.access.Actor;
import org.loket.document.DocumentRecord;
import org.loket.intake.AttachingDocument;
import org.loket.kernel.CaseNumber;
import org.loket.law.category.Slot;
import org.loket.web.identity.CurrentActor;
import org.loket.web.rest.Asked;
import org.loket.web.rest.file.DocumentAnswer;
import org.loket.worklist.ReadingFile;

/** The documents of a file: put in their slot as plain bytes, and read back by whoever may read the file. */
@Path("applications/{number}/documents/{document}")
@RequestScoped
public class DocumentsResource {

    @Inject
    CurrentActor current;

    @Inject
    AttachingDocument attaching;

    @Inject
    ReadingFile reading;

    /** What arrives is told by its content; the media type that the caller names is not relied on. */
    @PUT
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    public Response attach(
            @PathParam("number") String number,
            @PathParam("document") String slot,
            @HeaderParam("Expect") String expect,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) String announced,
            InputStream body)
            throws IOException {
        Actor actor = current.actor();
        CaseNumber file = Asked.file(number);
        Slot place = Asked.choice(slot, Slot.class, "slot");
        DocumentRecord kept = attaching.attach(actor, file, place, Upload.read(body, announced, expect != null));
        return Response.status(kept.edition() == 1 ? 201 : 200)
                .header(HttpHeaders.LOCATION, "/api/applications/" + file + "/documents/" + kept.id())
                .entity(DocumentAnswer.of(kept))
                .build();
    }

    @GET
    @Produces(MediaType.WILDCARD)
    public Response read(@PathParam("number") String number, @PathParam("document") String id) {
        ReadingFile.Content found = reading.document(current.actor(), Asked.file(number), Asked.id(id, "document"));
        DocumentRecord document = found.document();
        return Response.ok(found.bytes(), document.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + nameOf(document) + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private static String nameOf(DocumentRecord document) {
        return document.number() + "-" + document.slot().toLowerCase(java.util.Locale.ROOT) + "-" + document.edition()
                + "." + document.mediaType().replaceFirst(".*/", "").replace("jpeg", "jpg");
    }
}
