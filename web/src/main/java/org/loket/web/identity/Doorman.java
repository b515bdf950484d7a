package org.loket.web.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.ws.rs.HttpMethod;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.loket.access.Actor;
import org.loket.access.Configuration;
import org.loket.access.SigningIn;

/**
 * The one way in: recognises whoever comes by the session of the portal, by a bearer token, or, in the demo only, by
 * name and password. Rights are asked for anew at each request, so that a mandate withdrawn is withdrawn at once.
 */
@ApplicationScoped
public class Doorman {

    static final String REFUSED = Doorman.class.getName() + ".refused";
    private static final String ACCOUNT = Doorman.class.getName();

    @Inject
    SigningIn signingIn;

    @Inject
    Configuration configuration;

    @Inject
    Instance<TokenReader> tokens;

    @Inject
    Attempts attempts;

    /** Somebody signs in on the page: whether the password was right, and from then on the session knows the account. */
    boolean signIn(HttpServletRequest request, String account, String password) {
        Optional<Actor> actor = withPassword(request, account, password);
        if (actor.isPresent()) {
            HttpSession session = request.getSession();
            // whoever planted a session id before the sign-in does not share the session after it
            request.changeSessionId();
            session.setAttribute(ACCOUNT, actor.get().account());
        }
        return actor.isPresent();
    }

    /** Whoever makes this request, by what the request brings along. */
    Optional<Actor> admit(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        Optional<Actor> actor = header != null && Room.of(pathOf(request)).equals(Optional.of(Room.API))
                ? named(request, header)
                : visitor(request);
        actor.ifPresent(known -> request.setAttribute(CurrentActor.ATTRIBUTE, known));
        return actor;
    }

    private Optional<Actor> named(HttpServletRequest request, String header) {
        try {
            Optional<Actor> caller = caller(header, named -> withPassword(request, named.name(), named.password()));
            if (caller.isEmpty()) {
                // answered by the doorkeeper: over a refusal of ours the container would write its own page
                request.setAttribute(REFUSED, true);
            }
            return caller;
        } catch (RuntimeException e) {
            // told by the call that needs to know who asks: over a failure here the container would write its page
            request.setAttribute(CurrentActor.FAILURE, e);
            return Optional.empty();
        }
    }

    private Optional<Actor> visitor(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(ACCOUNT) instanceof String account)) {
            return Optional.empty();
        }
        Optional<Room> room = Room.of(pathOf(request));
        if (room.equals(Optional.of(Room.RESOURCES))) {
            return Optional.empty();
        }
        // a form on another site makes the browser bring the session along: it may read for its owner, and change
        // nothing
        if (room.equals(Optional.of(Room.API)) && !HttpMethod.GET.equals(request.getMethod())) {
            return Optional.empty();
        }
        Optional<Actor> known = signingIn.known(account);
        if (known.isEmpty()) {
            session.invalidate();
        }
        return known;
    }

    /** Whoever calls the API with that header, where nothing is to be found out slowly or counted; nobody where it is. */
    public Optional<Actor> recognise(String header, String address) {
        return caller(header, named -> withRecentPassword(named, address, signingIn::withRecentPassword));
    }

    /** The same for a thread that must not wait: nobody where anything is to be looked up, as a token may have to be. */
    public Optional<Actor> recogniseByHeart(String header, String address) {
        return Authorization.bearer(header).isPresent()
                ? Optional.empty()
                : caller(header, named -> withRecentPassword(named, address, signingIn::byHeart));
    }

    private Optional<Actor> caller(String header, Function<Authorization.Named, Optional<Actor>> byPassword) {
        Optional<String> token = Authorization.bearer(header);
        if (token.isPresent()) {
            return tokens.isResolvable()
                    ? tokens.get().accountOf(token.get()).flatMap(signingIn::known)
                    : Optional.empty();
        }
        return configuration.isDemo() ? Authorization.basic(header).flatMap(byPassword) : Optional.empty();
    }

    private Optional<Actor> withRecentPassword(
            Authorization.Named named, String address, BiFunction<String, String, Optional<Actor>> recently) {
        if (attempts.mustWait(named.name(), address).isPresent()) {
            return Optional.empty();
        }
        Optional<Actor> actor = recently.apply(named.name(), named.password());
        actor.ifPresent(right -> attempts.succeeded(named.name()));
        return actor;
    }

    private Optional<Actor> withPassword(HttpServletRequest request, String account, String password) {
        if (attempts.mustWait(account, request.getRemoteAddr()).isPresent()) {
            return Optional.empty();
        }
        Optional<Actor> actor = signingIn.withPassword(account, password);
        if (actor.isPresent()) {
            attempts.succeeded(account);
        } else {
            attempts.failed(account, request.getRemoteAddr());
        }
        return actor;
    }

    static String pathOf(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
