package org.loket.access;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.TheClock;
import org.loket.kernel.Together;

/** Who an account is and acts for at this moment: asked anew for every request, and at once for those who come at once. */
@ApplicationScoped
class KnownActors {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    // reading is over so soon that else each round would be for a few
    private static final Duration GATHERING = Duration.ofMillis(2);

    private final Together<String, Optional<Known>> together = new Together<>(1, PATIENCE, GATHERING, this::read);

    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    /** An account, and whoever signs in with it. */
    record Known(Account account, Actor actor) {}

    Optional<Known> named(String name) {
        return together.ask(name);
    }

    private List<Optional<Known>> read(List<String> names) {
        LocalDate today = TheClock.today(clock);
        Map<String, Known> known = accounts.named(new HashSet<>(names)).stream()
                .collect(toMap(Account::name, account -> new Known(account, actor(account, today))));
        return names.stream().map(name -> Optional.ofNullable(known.get(name))).toList();
    }

    private Actor actor(Account account, LocalDate today) {
        Set<EnterpriseNumber> actsFor = new HashSet<>();
        if (account.enterprise() != null) {
            actsFor.add(account.enterprise());
        }
        if (account.roles().contains(Role.MANDATARY)) {
            actsFor.addAll(accounts.mandatesOf(account.name(), today));
        }
        return new Actor(account.name(), account.roles(), account.worker(), actsFor);
    }
}
