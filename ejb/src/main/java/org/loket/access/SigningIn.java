package org.loket.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.TheClock;

/** Somebody signs in, and is known again at each request with the mandates of that moment. */
@Stateless
public class SigningIn {

    @Inject
    Accounts accounts;

    @Inject
    Configuration configuration;

    @Inject
    Clock clock;

    /** The actor, where the password is right; in the demo configuration only. */
    public Optional<Actor> withPassword(String account, String password) {
        if (!configuration.isDemo()) {
            return Optional.empty();
        }
        return accounts.named(account)
                .filter(found -> found.hasPassword(password))
                .map(this::actor);
    }

    public Optional<Actor> known(String account) {
        return accounts.named(account).map(this::actor);
    }

    private Actor actor(Account account) {
        Set<EnterpriseNumber> actsFor = new HashSet<>();
        if (account.enterprise() != null) {
            actsFor.add(account.enterprise());
        }
        if (account.roles().contains(Role.MANDATARY)) {
            actsFor.addAll(accounts.mandatesOf(account.name(), TheClock.today(clock)));
        }
        return new Actor(account.name(), account.roles(), account.worker(), actsFor);
    }
}
