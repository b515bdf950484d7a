package org.loket.reexamination;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.loket.sweep.Sweeper;

/** Has the permits judged as soon as that is committed, without waiting for the sweep of the day. */
@ApplicationScoped
class Dispatcher {

    @Inject
    Sweeper sweeper;

    @Resource
    ManagedExecutorService executor;

    void atOnce(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReexaminationBegun begun) {
        executor.execute(() -> sweeper.sweep(PermitsToReexamine.WORK));
    }
}
