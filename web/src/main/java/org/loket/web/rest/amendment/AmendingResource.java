package org.loket.web.rest.amendment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.loket.access.Actor;
import org.loket.amendment.AmendmentGiven;
import org.loket.amendment.ProposingAmendment;
import org.loket.amendment.Provided;
import org.loket.amendment.ReadingAmendments;
import org.loket.amendment.Subject;
import org.loket.law.Confidence;
import org.loket.trial.ForeseeingEffect;
import org.loket.web.identity.CurrentActor;
import org.loket.web.rest.Asked;
import org.loket.web.rest.Replying;
import org.loket.web.rest.Replying.Reply;
import org.loket.web.text.Text;

/** Proposes a new version of a value, a list or a regime; nothing is in force before another official confirms it. */
@Path("law")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AmendingResource {

    private static final String PLACE = "law/amendments/";

    @Inject
    CurrentActor current;

    @Inject
    Text text;

    @Inject
    Replying replying;

    @Inject
    ProposingAmendment proposing;

    @Inject
    ReadingAmendments reading;

    @Inject
    ForeseeingEffect foreseeing;

    /** @param value a number, or a text: a term as {@code P90D} */
    record ValueGiven(JsonValue value, String source, Confidence confidence) {}

    /** @param formerUntil the last day of filing on which the version before may still be relied on */
    record ListGiven(List<LineGiven> entries, LocalDate formerUntil, String source, Confidence confidence) {}

    /**
     * One entry.
     *
     * @param confidence that of the list where it is left out
     * @param dutch the name of a code that no version of the list had before
     */
    record LineGiven(String code, String occupation, Confidence confidence, String dutch, String english) {}

    record RegimeGiven(String regime, String source, Confidence confidence) {}

    @HeaderParam("If-Match")
    String ifMatch;

    @HeaderParam("Idempotency-Key")
    String key;

    @PUT
    @Path("values/{name}/{from}")
    public Response value(@PathParam("name") String name, @PathParam("from") String from, ValueGiven given) {
        Provided content = Provided.value(plain(Asked.body(given).value()));
        return propose("values", Subject.VALUE, name, from, content, given, given.source(), given.confidence());
    }

    @PUT
    @Path("lists/{name}/{from}")
    public Response list(@PathParam("name") String name, @PathParam("from") String from, ListGiven given) {
        List<Provided.Line> lines = Asked.body(given).entries().stream()
                .map(line -> new Provided.Line(
                        line.code(),
                        line.occupation(),
                        line.confidence() == null ? given.confidence() : line.confidence(),
                        line.dutch(),
                        line.english()))
                .toList();
        Provided content = Provided.list(given.formerUntil(), lines);
        return propose("lists", Subject.LIST, name, from, content, given, given.source(), given.confidence());
    }

    @PUT
    @Path("regimes/{question}/{from}")
    public Response regime(@PathParam("question") String question, @PathParam("from") String from, RegimeGiven given) {
        Provided content = Provided.value(Asked.body(given).regime());
        return propose("regimes", Subject.REGIME, question, from, content, given, given.source(), given.confidence());
    }

    private Response propose(
            String kind,
            Subject subject,
            String name,
            String from,
            Provided content,
            Record request,
            String source,
            Confidence confidence) {
        Actor actor = current.actor();
        LocalDate day = Asked.day(from, "from").orElse(null);
        AmendmentGiven given = new AmendmentGiven(subject, name, day, content, source, confidence);
        return replying.once(key, "law/" + kind + "/" + name + "/" + from, request, () -> {
            ProposingAmendment.Proposed proposed = proposing.propose(actor, given, Asked.version(ifMatch));
            AmendmentAnswer answer = AmendmentAnswer.of(
                    reading.read(actor, proposed.id()), EffectAnswer.of(foreseeing.of(actor, given), text), text);
            return proposed.isNew() ? Reply.made(PLACE + proposed.id(), answer) : Reply.done(answer);
        });
    }

    private static String plain(JsonValue value) {
        if (value instanceof JsonString string) {
            return string.getString().strip();
        }
        return value instanceof JsonNumber ? value.toString() : null;
    }
}
