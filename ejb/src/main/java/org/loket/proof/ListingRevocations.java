package org.loket.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.loket.kernel.PermitNumber;
import org.loket.kernel.TheClock;
import org.loket.seal.Seals;

/** The list of revocations, made anew when somebody asks and it is older than ten seconds. */
@ApplicationScoped
public class ListingRevocations {

    private static final Duration KEPT = Duration.ofSeconds(10);

    @Inject
    PermitsOver permits;

    @Inject
    Seals seals;

    @Inject
    Clock clock;

    private Revocations latest;

    public synchronized Revocations latest() {
        OffsetDateTime now = TheClock.now(clock);
        boolean fresh = latest != null
                && !now.isBefore(latest.asOf())
                && now.isBefore(latest.asOf().plus(KEPT));
        if (!fresh) {
            latest = made(now);
        }
        return latest;
    }

    private Revocations made(OffsetDateTime now) {
        List<PermitNumber> over = permits.beforeTheirDay(TheClock.today(clock));
        String entries = Revocations.compressed(over);
        return new Revocations(now, over.size(), entries, seals.sign(Revocations.signed(now, entries)));
    }
}
