package org.loket.web.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.loket.kernel.Latest;

/** Counts failed sign-ins per account and per address, and asks whoever fails too often to wait. */
@ApplicationScoped
public class Attempts {

    static final int PER_ACCOUNT = 10;
    static final int PER_ADDRESS = 40;
    static final Duration WINDOW = Duration.ofMinutes(15);
    static final int REMEMBERED = 10_000;

    private final Map<String, Tally> tallies = new Latest<>(REMEMBERED);
    private final Clock clock;

    protected Attempts() {
        this(Clock.systemUTC());
    }

    @Inject
    Attempts(Clock clock) {
        this.clock = clock;
    }

    private record Tally(Instant since, int failures) {}

    synchronized void failed(String account, String address) {
        add(accountKey(account));
        add(addressKey(address));
    }

    synchronized void succeeded(String account) {
        tallies.remove(accountKey(account));
    }

    /** How long this account, or whoever sits at this address, has to wait. */
    synchronized Optional<Duration> mustWait(String account, String address) {
        Duration forAccount = wait(accountKey(account), PER_ACCOUNT);
        Duration forAddress = wait(addressKey(address), PER_ADDRESS);
        Duration longest = forAccount.compareTo(forAddress) >= 0 ? forAccount : forAddress;
        return longest.isZero() ? Optional.empty() : Optional.of(longest);
    }

    synchronized int remembered() {
        return tallies.size();
    }

    private Duration wait(String key, int most) {
        Tally tally = tallies.get(key);
        if (tally == null || tally.failures < most) {
            return Duration.ZERO;
        }
        Duration left = Duration.between(clock.instant(), tally.since.plus(WINDOW));
        return left.isNegative() ? Duration.ZERO : left;
    }

    private void add(String key) {
        Instant now = clock.instant();
        Tally old = tallies.get(key);
        boolean fresh = old == null || old.since.plus(WINDOW).isBefore(now);
        tallies.put(key, fresh ? new Tally(now, 1) : new Tally(old.since, old.failures + 1));
    }

    private static String accountKey(String account) {
        String name = String.valueOf(account).toLowerCase(Locale.ROOT);
        // names of any length may be tried: no more of them is kept than tells them apart
        return "account " + name.substring(0, Math.min(name.length(), 64));
    }

    private static String addressKey(String address) {
        return "address " + address;
    }
}
