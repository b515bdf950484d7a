package org.loket.notice;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.loket.kernel.Declined;

/** Has owed notices delivered, each in a transaction of its own; one that fails does not hold up the others. */
@ApplicationScoped
class Dispatcher {

    private static final Logger LOG = System.getLogger(Dispatcher.class.getName());
    private static final int AT_ONCE = 200;

    @Inject
    DeliveringNotices delivering;

    @Resource
    ManagedExecutorService executor;

    private final AtomicBoolean called = new AtomicBoolean();

    void atOnce(@Observes(during = TransactionPhase.AFTER_SUCCESS) NoticesOwed owed) {
        // one round delivers whatever is owed: who is called already need not be called again
        if (called.compareAndSet(false, true)) {
            executor.execute(() -> {
                called.set(false);
                deliverAll();
            });
        }
    }

    void deliverAll() {
        List<UUID> owed = delivering.owed(AT_ONCE);
        while (!owed.isEmpty()) {
            owed.forEach(this::deliver);
            owed = owed.size() < AT_ONCE ? List.of() : delivering.owed(AT_ONCE);
        }
    }

    private void deliver(UUID id) {
        try {
            delivering.deliver(id);
        } catch (EJBException | Declined e) {
            LOG.log(Level.WARNING, () -> "notice " + id + " stays owed", e);
            delivering.postpone(id);
        }
    }
}
