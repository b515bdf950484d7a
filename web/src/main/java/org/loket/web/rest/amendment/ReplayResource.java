package org.loket.web.rest.amendment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import java.util.List;
import org.loket.kernel.NotKnown;
import org.loket.trial.Replay;
import org.loket.trial.ReplayingExaminations;
import org.loket.web.identity.CurrentActor;

/** Judges every examination again on its own facts, day and law, and tells which come out otherwise. */
@Path("law/replay")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReplayResource {

    @Inject
    CurrentActor current;

    @Inject
    ReplayingExaminations replaying;

    /**
     * What came of it.
     *
     * @param took milliseconds
     * @param differences the first 100 that come out otherwise
     */
    record ReplayAnswer(
            OffsetDateTime at, String by, long examinations, long differing, long took, List<Otherwise> differences) {

        /** @param position which examination of the file, from 1 */
        record Otherwise(String number, int position, List<String> conditions) {}

        static ReplayAnswer of(Replay replay) {
            return new ReplayAnswer(
                    replay.at(),
                    replay.by(),
                    replay.examinations(),
                    replay.differing(),
                    replay.took(),
                    replay.differences().stream()
                            .map(one -> new Otherwise(one.number(), one.position(), one.conditions()))
                            .toList());
        }
    }

    @GET
    public ReplayAnswer last() {
        return ReplayAnswer.of(replaying.last(current.actor()).orElseThrow(() -> new NotKnown("replay")));
    }

    @POST
    public ReplayAnswer replay() {
        return ReplayAnswer.of(replaying.replay(current.actor()));
    }
}
