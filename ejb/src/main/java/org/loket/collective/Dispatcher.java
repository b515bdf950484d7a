package org.loket.collective;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.loket.sweep.Sweeper;

/** Has the windows opened as soon as the opening is committed, without waiting for the sweep of the day. */
@ApplicationScoped
class Dispatcher {

    @Inject
    Sweeper sweeper;

    @Resource
    ManagedExecutorService executor;

    void atOnce(@Observes(during = TransactionPhase.AFTER_SUCCESS) MassOpeningBegun begun) {
        executor.execute(() -> sweeper.sweep(OpeningsFallingDue.WORK));
    }
}
