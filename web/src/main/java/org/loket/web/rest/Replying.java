package org.loket.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;
import org.loket.kernel.json.RecordWriter;
import org.loket.repetition.Answer;
import org.loket.repetition.AnsweringOnce;
import org.loket.repetition.Call;
import org.loket.web.identity.CurrentActor;

/** Replies to a call that changes something: once for each {@code Idempotency-Key}, and with the tag of the new version. */
@RequestScoped
public class Replying {

    private static final String API = "/api/";
    private static final String VERSION = "version";
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    @Inject
    AnsweringOnce answering;

    @Inject
    CurrentActor current;

    /**
     * Does the work, or answers as it was answered before.
     *
     * @param place what is called, below {@code /api/}
     * @param request what was handed in
     * @param work answers the record to reply with
     */
    public Response once(String key, String place, JsonObject request, Supplier<Reply> work) {
        Answer answer = answering.answer(current.actor(), new Call(key, place, request.toString()), () -> {
            Reply reply = work.get();
            return new Answer(reply.status(), reply.location(), RecordWriter.text(reply.body()));
        });
        return response(answer);
    }

    public Response once(String key, String place, Record request, Supplier<Reply> work) {
        return once(key, place, RecordWriter.write(request), work);
    }

    public Response once(String key, String place, Supplier<Reply> work) {
        return once(key, place, JsonObject.EMPTY_JSON_OBJECT, work);
    }

    /** What to reply, and where the thing that was made stands; null where nothing was made. */
    public record Reply(int status, String location, Record body) {

        public static Reply done(Record body) {
            return new Reply(200, null, body);
        }

        /** @param place of the thing that was made, below {@code /api/} */
        public static Reply made(String place, Record body) {
            return new Reply(201, API + place, body);
        }

        public static Reply accepted(String place, Record body) {
            return new Reply(202, API + place, body);
        }
    }

    public static EntityTag tag(long version) {
        return new EntityTag(String.valueOf(version));
    }

    private static Response response(Answer answer) {
        Response.ResponseBuilder response = Response.status(answer.status())
                .type(MediaType.APPLICATION_JSON)
                .entity(answer.body().getBytes(StandardCharsets.UTF_8));
        if (answer.location() != null) {
            // as a path: behind a proxy this server does not know by which name it was called
            response.header(HttpHeaders.LOCATION, answer.location());
        }
        try (JsonReader reader = READERS.createReader(new StringReader(answer.body()))) {
            JsonObject body = reader.readObject();
            if (body.containsKey(VERSION)) {
                response.tag(tag(body.getJsonNumber(VERSION).longValue()));
            }
        }
        return response.build();
    }
}
