package org.loket.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
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

    /** The accounts of the enterprise itself and of those whose mandate runs today. */
    public Set<String> actingFor(EnterpriseNumber enterprise) {
        return accounts.actingFor(enterprise, TheClock.today(clock));
    }

    /** The account of that worker, if there is one. */
    public Set<String> of(WorkerNumber worker) {
        return accounts.of(worker);
    }
}
