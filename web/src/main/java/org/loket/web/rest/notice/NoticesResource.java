package org.loket.web.rest.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.loket.notice.ReadingNotices;
import org.loket.web.identity.CurrentActor;
import org.loket.web.rest.Asked;
import org.loket.web.rest.PageAnswer;
import org.loket.web.text.Text;

/** The notices for the employer or the worker who asks, oldest first. */
@Path("notices")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class NoticesResource {

    @Inject
    CurrentActor current;

    @Inject
    Text text;

    @Inject
    ReadingNotices reading;

    @GET
    public PageAnswer<NoticeAnswer> after(@QueryParam("after") String after, @QueryParam("limit") String asked) {
        int limit = Asked.limit(asked);
        Long position = Asked.position(after);
        List<NoticeAnswer> lines =
                NoticeAnswer.of(reading.after(current.actor(), position == null ? 0 : position, limit + 1), text);
        return PageAnswer.of(lines, limit, NoticeAnswer::cursor);
    }

    @POST
    @Path("{id}/seen")
    public void see(@PathParam("id") String id) {
        reading.see(current.actor(), Asked.id(id, "notice"));
    }
}
