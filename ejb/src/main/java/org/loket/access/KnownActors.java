package org.loket.access;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.Latest;
import org.loket.kernel.TheClock;
import org.loket.kernel.Together;

/**
 * Who an account is and acts for at this moment: asked anew for every request, and at once for those who come at once. Only
 * where several come at once is what was read good for a tenth of a second: what ends is out that much later at most. While
 * they go on coming one of them renews what was read, before all the others have to.
 */
@ApplicationScoped
class KnownActors {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    // reading is over so soon that else each round would be for a few
    private static final Duration GATHERING = Duration.ofMillis(2);

    // where several call at once: a program that calls hundreds of times a second is not looked up for each
    private static final Duration RECENT = Duration.ofMillis(100);
    private static final int MOST = 1_000;

    private final Duration good;
    private final LongSupplier nanos;
    private final Map<String, Read> recent = new Latest<>(MOST);
    private final Together<String, Optional<Known>> together = new Together<>(PATIENCE, GATHERING, this::read);

    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    /** An account, and whoever signs in with it. */
    record Known(Account account, Actor actor) {}

    private record Read(Known known, long at, AtomicBoolean renewed) {

        /** Whether somebody has to renew it, and nobody began to. */
        boolean isDue(long age, Duration good) {
            return age > good.toNanos() / 2 && !renewed.get();
        }

        /** Whether the caller is the one who renews it. */
        boolean isToRenew(long age, Duration good) {
            return isDue(age, good) && renewed.compareAndSet(false, true);
        }
    }

    protected KnownActors() {
        this(RECENT, System::nanoTime);
    }

    KnownActors(Duration good, LongSupplier nanos) {
        this.good = good;
        this.nanos = nanos;
    }

    Optional<Known> named(String name) {
        long now = nanos.getAsLong();
        Read read = recent(name, now);
        return read == null || read.isToRenew(now - read.at(), good) ? together.ask(name) : Optional.of(read.known());
    }

    /** Who is known and need not be looked up or renewed at this moment: for a caller who must not wait. */
    Optional<Known> byHeart(String name) {
        long now = nanos.getAsLong();
        Read read = recent(name, now);
        return read == null || read.isDue(now - read.at(), good) ? Optional.empty() : Optional.of(read.known());
    }

    private synchronized Read recent(String name, long now) {
        Read read = recent.get(name);
        return read != null && now - read.at() < good.toNanos() ? read : null;
    }

    /** @param several whether they came together; whoever came alone is remembered only where that was so before */
    private synchronized void remember(Collection<Known> known, long at, boolean several) {
        for (Known one : known) {
            String name = one.account().name();
            if (several || recent(name, at) != null) {
                recent.put(name, new Read(one, at, new AtomicBoolean()));
            }
        }
    }

    private List<Optional<Known>> read(List<String> names) {
        long asked = nanos.getAsLong();
        LocalDate today = TheClock.today(clock);
        Map<String, Known> known = accounts.named(new HashSet<>(names)).stream()
                .collect(toMap(Account::name, account -> new Known(account, actor(account, today))));
        remember(known.values(), asked, names.size() > 1);
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
