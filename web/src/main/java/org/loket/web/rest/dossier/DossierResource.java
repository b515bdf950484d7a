package org.loket.web.rest.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.loket.access.Actor;
import org.loket.notice.ReadingNotices;
import org.loket.web.identity.CurrentActor;
import org.loket.web.rest.Asked;
import org.loket.web.rest.PageAnswer;
import org.loket.web.rest.notice.NoticeAnswer;
import org.loket.web.text.Text;
import org.loket.worklist.CaseFile;
import org.loket.worklist.ReadingFile;
import org.loket.worklist.Readings;

/** A worker reads the own full file, and who read it. */
@Path("dossier")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DossierResource {

    private static final int MESSAGES = 50;

    @Inject
    CurrentActor current;

    @Inject
    Text text;

    @Inject
    ReadingFile reading;

    @Inject
    ReadingNotices notices;

    @Inject
    Readings readings;

    @GET
    public DossierAnswer dossier() {
        Actor actor = current.actor();
        List<CaseFile> files = reading.dossier(actor);
        List<NoticeAnswer> messages = NoticeAnswer.of(notices.latest(actor, MESSAGES), text);
        return DossierAnswer.of(actor.worker(), files, messages, text);
    }

    /** Newest first. */
    @GET
    @Path("readings")
    public PageAnswer<ReadingAnswer> readings(@QueryParam("after") String after, @QueryParam("limit") String asked) {
        Actor actor = current.actor();
        actor.mustBeWorker();
        return PageAnswer.of(
                readings.page(actor, true, Asked.position(after), Asked.limit(asked)),
                reading -> ReadingAnswer.of(reading, text));
    }
}
