package org.loket.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.TheClock;
import org.loket.kernel.WorkerNumber;

/** Which accounts act for somebody today: the mirror image of what an {@link Actor} acts for. */
@ApplicationScoped
public class ActingAccounts {

    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    /** The accounts of each enterprise itself and of those whose mandate for it runs today. */
    public Map<EnterpriseNumber, Set<String>> actingFor(Set<EnterpriseNumber> enterprises) {
        return enterprises.isEmpty() ? Map.of() : accounts.actingFor(enterprises, TheClock.today(clock));
    }

    /** The accounts of those workers; whoever has none is left out. */
    public Map<WorkerNumber, Set<String>> of(Set<WorkerNumber> workers) {
        return workers.isEmpty() ? Map.of() : accounts.of(workers);
    }
}
