package org.loket.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.loket.access.Actor;

/** The actor behind this request: the first argument of every use case. */
@RequestScoped
public class CurrentActor {

    static final String ATTRIBUTE = Actor.class.getName();
    static final String FAILURE = ATTRIBUTE + ".failure";

    @Inject
    HttpServletRequest request;

    /** The actor, or the refusal that asks to sign in. */
    public Actor actor() {
        return behind(request);
    }

    public Optional<Actor> find() {
        return of(request);
    }

    /** The same where the request is at hand. */
    public static Actor behind(HttpServletRequest request) {
        if (request.getAttribute(FAILURE) instanceof RuntimeException failure) {
            throw failure;
        }
        return of(request).orElseThrow(NotSignedIn::new);
    }

    static Optional<Actor> of(HttpServletRequest request) {
        return Optional.ofNullable((Actor) request.getAttribute(ATTRIBUTE));
    }
}
