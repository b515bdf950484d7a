package org.loket.web.rest.check;

import io.undertow.server.Connectors;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.LocaleUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.loket.access.Actor;
import org.loket.check.CheckAnswer;
import org.loket.check.CheckQuestion;
import org.loket.check.CheckingAuthorisation;
import org.loket.kernel.json.RecordReader;
import org.loket.kernel.json.RecordWriter;
import org.loket.web.identity.Doorman;
import org.loket.web.identity.SecurityHeaders;
import org.loket.web.problem.Problem;
import org.loket.web.rest.EveryAnswer;
import org.loket.web.rest.JsonText;
import org.loket.web.rest.Refusals;
import org.loket.web.text.Language;
import org.loket.web.text.Text;

/**
 * Where programs check by the thousand: asked, judged, refused and said as in {@link ChecksResource}, but without what a
 * container does for every call, and without a thread that waits for the disk.
 */
@ApplicationScoped
class CheckHatch {

    @Inject
    Doorman doorman;

    @Inject
    CheckingAuthorisation checking;

    @Inject
    Clock clock;

    private interface Step {
        void go() throws IOException;
    }

    /**
     * Answers a plain check, now or later. The thread that heard it goes as far as it can without waiting, for a hand-over to
     * another costs as much as the reading of the question; whoever is not recognised goes the ordinary way, with a body not
     * yet read.
     */
    void serve(HttpServerExchange asked, HttpHandler ordinary) {
        go(asked, () -> {
            Optional<Actor> actor = doorman.recogniseByHeart(credentials(asked), address(asked));
            if (actor.isPresent()) {
                read(asked, actor.get());
            } else {
                later(asked, () -> recognise(asked, ordinary));
            }
        });
    }

    private void recognise(HttpServerExchange asked, HttpHandler ordinary) throws IOException {
        Optional<Actor> actor = doorman.recognise(credentials(asked), address(asked));
        if (actor.isPresent()) {
            read(asked, actor.get());
        } else {
            Connectors.executeRootHandler(ordinary, asked);
        }
    }

    private void read(HttpServerExchange asked, Actor actor) throws IOException {
        AnnouncedBody body = new AnnouncedBody(asked);
        if (body.isHere()) {
            ask(asked, actor, body);
        } else {
            later(asked, () -> ask(asked, actor, body));
        }
    }

    private void ask(HttpServerExchange asked, Actor actor, AnnouncedBody body) throws IOException {
        CheckQuestion question = RecordReader.read(JsonText.read(body.stream()), ChecksResource.Check.class)
                .question();
        // what a code stands for is looked up
        if (question.shareCode() != null && asked.isInIoThread()) {
            later(asked, () -> ask(asked, actor, question));
        } else {
            ask(asked, actor, question);
        }
    }

    private void ask(HttpServerExchange asked, Actor actor, CheckQuestion question) {
        Text text = text(asked);
        checking.checkLater(actor, question)
                .thenApply(answer -> written(answer, text))
                .whenComplete((answer, failure) -> {
                    if (failure == null) {
                        send(asked, 200, MediaType.APPLICATION_JSON, answer, text);
                    } else {
                        refuse(asked, failure, text);
                    }
                });
    }

    /** By a thread that may wait. */
    private void later(HttpServerExchange asked, Step step) {
        asked.dispatch(() -> go(asked, step));
    }

    private void go(HttpServerExchange asked, Step step) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // what is looked up by the thread is found as in a servlet
        thread.setContextClassLoader(CheckHatch.class.getClassLoader());
        try {
            step.go();
        } catch (IOException cut) {
            asked.setStatusCode(400);
            asked.endExchange();
        } catch (RuntimeException | Error failure) {
            refuse(asked, failure, text(asked));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static String credentials(HttpServerExchange asked) {
        return asked.getRequestHeaders().getFirst(Headers.AUTHORIZATION);
    }

    private static String address(HttpServerExchange asked) {
        InetSocketAddress caller = asked.getSourceAddress();
        return caller.getAddress() == null
                ? caller.getHostString()
                : caller.getAddress().getHostAddress();
    }

    private Text text(HttpServerExchange asked) {
        return new Text(language(asked), clock);
    }

    private static Locale language(HttpServerExchange asked) {
        List<String> accepted = asked.getRequestHeaders().get(Headers.ACCEPT_LANGUAGE);
        return Language.among(accepted == null ? List.of() : LocaleUtils.getLocalesFromHeader(accepted));
    }

    private static byte[] written(CheckAnswer answer, Text text) {
        return RecordWriter.text(Checked.of(answer, text)).getBytes(StandardCharsets.UTF_8);
    }

    private static void refuse(HttpServerExchange asked, Throwable failure, Text text) {
        Problem problem = Refusals.problem(failure);
        Refusals.secondsToWait(failure, problem)
                .ifPresent(seconds -> asked.getResponseHeaders().put(Headers.RETRY_AFTER, seconds));
        send(asked, problem.status(), Problem.MEDIA_TYPE, problem.bytes(text), text);
    }

    private static void send(HttpServerExchange asked, int status, String type, byte[] body, Text text) {
        asked.setStatusCode(status);
        SecurityHeaders.say(asked.isSecure(), (name, value) -> put(asked, name, value));
        EveryAnswer.say(text.locale(), (name, value) -> put(asked, name, value));
        asked.getResponseHeaders().put(Headers.CACHE_CONTROL, "no-store");
        asked.getResponseHeaders().put(Headers.CONTENT_TYPE, type);
        // by the thread that reads the next question of this connection: it would spin while another one finishes here;
        // whoever reads slowly holds up neither
        asked.getIoThread().execute(() -> asked.getResponseSender().send(ByteBuffer.wrap(body)));
    }

    private static void put(HttpServerExchange asked, String name, String value) {
        HttpString known = HttpString.tryFromString(name);
        asked.getResponseHeaders().put(known == null ? new HttpString(name) : known, value);
    }
}
