package org.loket.web.rest;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.loket.kernel.Declined;
import org.loket.kernel.InConflict;
import org.loket.kernel.Invalid;
import org.loket.kernel.NotEntitled;
import org.loket.kernel.NotKnown;
import org.loket.kernel.Stale;
import org.loket.kernel.StoreFailure;
import org.loket.kernel.TooOften;
import org.loket.law.NotYetInForce;
import org.loket.web.problem.Problem;
import org.loket.web.text.Text;

/** Answers whatever stands in the way of a call as a problem, each kind in one way; the reason of a fault stays in the log. */
@Provider
@ApplicationScoped
public class Refusals implements ExceptionMapper<Throwable> {

    private static final Logger LOG = System.getLogger(Refusals.class.getName());
    private static final long SECONDS_TO_WAIT = 10;

    @Inject
    Text text;

    @Override
    public Response toResponse(Throwable thrown) {
        Optional<WebApplicationException> ofTheContainer = cause(thrown, WebApplicationException.class);
        if (ofTheContainer.isPresent() && ofTheContainer.get().getResponse().getStatus() < 400) {
            return ofTheContainer.get().getResponse();
        }
        Problem problem = problem(thrown);
        Response.ResponseBuilder answer =
                Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem.bytes(text));
        ofTheContainer
                .map(refused -> refused.getResponse().getHeaderString(HttpHeaders.ALLOW))
                .ifPresent(allowed -> answer.header(HttpHeaders.ALLOW, allowed));
        secondsToWait(thrown, problem).ifPresent(seconds -> answer.header(HttpHeaders.RETRY_AFTER, seconds));
        return answer.build();
    }

    /** After how many seconds it makes sense to ask again, where it does. */
    public static Optional<Long> secondsToWait(Throwable thrown, Problem problem) {
        return problem.status() == 503
                ? Optional.of(SECONDS_TO_WAIT)
                : cause(thrown, TooOften.class).map(TooOften::seconds);
    }

    public static Problem problem(Throwable thrown) {
        return cause(thrown, Refused.class)
                .map(Refused::problem)
                .or(() -> cause(thrown, Declined.class).map(Refusals::declined))
                .or(() -> cause(thrown, NotYetInForce.class).map(Refusals::unknownLaw))
                .or(() -> cause(thrown, EJBAccessException.class).map(refused -> declined(new NotEntitled("role"))))
                .or(() -> cause(thrown, WebApplicationException.class).flatMap(Refusals::ofTheContainer))
                .or(() -> ofTheDatabase(thrown))
                .orElseGet(() -> fault(thrown));
    }

    private static Problem declined(Declined declined) {
        List<Object> arguments = declined.arguments();
        String key = "declined." + declined.code();
        return declined instanceof Invalid invalid
                ? new Problem(422, declined.code(), key, arguments, invalid.violations(), null)
                : new Problem(statusOf(declined), declined.code(), key, arguments, List.of(), null);
    }

    private static int statusOf(Declined declined) {
        if (declined instanceof NotEntitled) {
            return 403;
        }
        if (declined instanceof NotKnown) {
            return 404;
        }
        if (declined instanceof InConflict) {
            return 409;
        }
        if (declined instanceof Stale) {
            return 412;
        }
        if (declined instanceof TooOften) {
            return 429;
        }
        throw new IllegalStateException("no status for " + declined);
    }

    private static Problem unknownLaw(NotYetInForce unknown) {
        List<Object> days = List.of(unknown.day(), unknown.firstDay());
        return new Problem(422, "law-unknown", "declined.law-unknown", days, List.of(), null);
    }

    private static Optional<Problem> ofTheContainer(WebApplicationException refused) {
        int status = refused.getResponse().getStatus();
        return switch (status) {
            case 400, 404, 405, 406, 415 -> Optional.of(Problem.of(status, "http-" + status));
            default -> Optional.empty();
        };
    }

    private static Optional<Problem> ofTheDatabase(Throwable thrown) {
        return StoreFailure.in(thrown)
                .map(failure -> failure == StoreFailure.AWAY
                        ? Problem.of(503, "unavailable")
                        : declined(new InConflict("changed-meanwhile")));
    }

    private static Problem fault(Throwable thrown) {
        String reference = UUID.randomUUID().toString();
        LOG.log(Level.ERROR, "API fault " + reference, thrown);
        return new Problem(500, "fault", "problem.fault", List.of(reference), List.of(), reference);
    }

    private static <T extends Throwable> Optional<T> cause(Throwable thrown, Class<T> type) {
        for (Throwable one = thrown; one != null; one = one.getCause()) {
            if (type.isInstance(one)) {
                return Optional.of(type.cast(one));
            }
        }
        return Optional.empty();
    }
}
