package org.loket.web.rest.law;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.loket.amendment.LawInForce;
import org.loket.kernel.NotKnown;
import org.loket.kernel.TheClock;
import org.loket.law.Confidence;
import org.loket.law.Dated;
import org.loket.law.InForce;
import org.loket.law.book.Entry;
import org.loket.law.book.LawBook;
import org.loket.law.book.Listing;
import org.loket.web.rest.Asked;
import org.loket.web.rest.file.FindingAnswer;
import org.loket.web.text.Text;

/** The lists and values of the law, each as the version in force on a day. */
@Path("law")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LawResource {

    private static final String FOR_AN_HOUR = "public, max-age=3600";
    private static final String NOT_KEPT = "no-cache";
    private static final String REGIME = "regime.";

    @Inject
    LawInForce law;

    @Inject
    Text text;

    @Inject
    Clock clock;

    /** What can be asked for; {@code from} are the first days of the versions. */
    record Contents(List<Named> items) {

        record Named(String name, String text, List<LocalDate> from) {}
    }

    /** @param formerUntil the last day of filing on which the version before may still be relied on */
    record ListInForce(
            String name,
            LocalDate on,
            LocalDate from,
            String source,
            Confidence confidence,
            LocalDate formerUntil,
            List<Line> entries) {

        /** @param occupation ISCO-08, our own reading; null where none is known */
        record Line(String code, String text, String occupation, Confidence confidence) {}
    }

    /** @param value an amount or a number as a number, a term as text (ISO 8601) */
    record ValueInForce(
            String name,
            String text,
            LocalDate on,
            LocalDate from,
            String source,
            Confidence confidence,
            JsonValue value) {}

    @GET
    @Path("lists")
    public Response lists() {
        return contents(new Contents(law.book().listNames().stream()
                .map(name -> named(name, "law.list.", law.book().findList(name).orElseThrow()))
                .toList()));
    }

    @GET
    @Path("lists/{name}")
    public Response list(@PathParam("name") String name, @QueryParam("on") String on) {
        InForce<Listing> versions = law.book().findList(name).orElseThrow(() -> new NotKnown("law-list"));
        LocalDate day = day(on);
        Dated<Listing> version = versions.versionOn(day);
        return kept(
                new ListInForce(
                        name,
                        day,
                        version.from(),
                        version.source().key(),
                        version.source().confidence(),
                        version.value().formerUntil().orElse(null),
                        version.value().entries().stream().map(this::line).toList()),
                day);
    }

    @GET
    @Path("values")
    public Response values() {
        return contents(new Contents(law.book().valueNames().stream()
                .map(name ->
                        named(name, "law.value.", law.book().findValue(name).orElseThrow()))
                .toList()));
    }

    @GET
    @Path("values/{name}")
    public Response value(@PathParam("name") String name, @QueryParam("on") String on) {
        InForce<Object> versions = law.book().findValue(name).orElseThrow(() -> new NotKnown("law-value"));
        LocalDate day = day(on);
        Dated<Object> version = versions.versionOn(day);
        return kept(
                new ValueInForce(
                        name,
                        text.say("law.value." + name),
                        day,
                        version.from(),
                        version.source().key(),
                        version.source().confidence(),
                        FindingAnswer.plain(version.value())),
                day);
    }

    @GET
    @Path("regimes")
    public Response regimes() {
        LawBook book = law.book();
        return contents(new Contents(book.valueNames().stream()
                .filter(name -> name.startsWith(REGIME))
                .map(name -> name.substring(REGIME.length()))
                .map(question -> named(
                        question,
                        "law.regime.",
                        book.findValue(REGIME + question).orElseThrow()))
                .toList()));
    }

    @GET
    @Path("regimes/{question}")
    public Response regime(@PathParam("question") String question, @QueryParam("on") String on) {
        LawBook book = law.book();
        InForce<Object> versions = book.findValue(REGIME + question).orElseThrow(() -> new NotKnown("law-regime"));
        LocalDate day = day(on);
        return kept(RegimeInForce.of(question, day, versions.versionOn(day), book, text), day);
    }

    private LocalDate day(String on) {
        return Asked.day(on, "on").orElseGet(() -> TheClock.today(clock));
    }

    private Contents.Named named(String name, String prefix, InForce<?> versions) {
        return new Contents.Named(
                name,
                text.say(prefix + name),
                versions.versions().stream().map(Dated::from).toList());
    }

    private ListInForce.Line line(Entry entry) {
        return new ListInForce.Line(
                entry.code(),
                text.entry(entry),
                entry.occupation().isEmpty() ? null : entry.occupation(),
                entry.confidence());
    }

    // what is past does not change any more; a day to come can still be amended
    private Response kept(Record answer, LocalDate day) {
        boolean settled = !day.isAfter(TheClock.today(clock));
        return Response.ok(answer)
                .header(HttpHeaders.CACHE_CONTROL, settled ? FOR_AN_HOUR : NOT_KEPT)
                .build();
    }

    private static Response contents(Contents contents) {
        return Response.ok(contents).header(HttpHeaders.CACHE_CONTROL, NOT_KEPT).build();
    }
}
