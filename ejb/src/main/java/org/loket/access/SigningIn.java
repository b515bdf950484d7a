package org.loket.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;

/** Somebody signs in, and is known again at each request with the mandates of that moment. */
@ApplicationScoped
public class SigningIn {

    @Inject
    KnownActors actors;

    @Inject
    RightPasswords passwords;

    @Inject
    Configuration configuration;

    /** The actor, where the password is right; in the demo configuration only. */
    public Optional<Actor> withPassword(String account, String password) {
        if (!configuration.isDemo()) {
            return Optional.empty();
        }
        return actors.named(account)
                .filter(known -> passwords.isRight(known.account(), password))
                .map(KnownActors.Known::actor);
    }

    /** The same where the password was right of late; nothing where that is yet to be found out. */
    public Optional<Actor> withRecentPassword(String account, String password) {
        return withRecentPassword(actors::named, account, password);
    }

    /** The same where the account need not be looked up either; nothing where somebody would have to wait for it. */
    public Optional<Actor> byHeart(String account, String password) {
        return withRecentPassword(actors::byHeart, account, password);
    }

    private Optional<Actor> withRecentPassword(
            Function<String, Optional<KnownActors.Known>> known, String account, String password) {
        return configuration.isDemo()
                ? known.apply(account)
                        .filter(one -> passwords.wasRight(one.account(), password))
                        .map(KnownActors.Known::actor)
                : Optional.empty();
    }

    public Optional<Actor> known(String account) {
        return actors.named(account).map(KnownActors.Known::actor);
    }
}
