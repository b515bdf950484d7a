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
import java.util.concurrent.locks.ReentrantLock;
import org.loket.kernel.Declined;

/** Has owed notices delivered, many in a transaction; one that fails does not hold up the others. */
@ApplicationScoped
class Dispatcher {

    private static final Logger LOG = System.getLogger(Dispatcher.class.getName());
    private static final int AT_ONCE = 200;

    @Inject
    DeliveringNotices delivering;

    @Inject
    TellingLawChange changes;

    @Resource
    ManagedExecutorService executor;

    private final AtomicBoolean called = new AtomicBoolean();

    // whoever delivers beside another would look for the same notices again and again
    private final ReentrantLock turn = new ReentrantLock();

    void atOnce(@Observes(during = TransactionPhase.AFTER_SUCCESS) NoticesOwed owed) {
        // one round delivers whatever is owed: who is called already need not be called again
        if (called.compareAndSet(false, true)) {
            executor.execute(this::round);
        }
    }

    private void round() {
        turn.lock();
        try {
            called.set(false);
            lookAtLawChanges();
            deliverOwed();
        } finally {
            turn.unlock();
        }
    }

    void lookAtLawChanges() {
        try {
            while (changes.lookOn()) {
                LOG.log(Level.DEBUG, "more drafts to look at");
            }
        } catch (EJBException | Declined e) {
            LOG.log(Level.WARNING, "a change of the law is looked at again later", e);
        }
    }

    /** Unless somebody delivers already. */
    void deliverAll() {
        if (turn.tryLock()) {
            try {
                deliverOwed();
            } finally {
                turn.unlock();
            }
        }
    }

    private void deliverOwed() {
        List<UUID> owed = delivering.owed(AT_ONCE);
        while (!owed.isEmpty()) {
            deliver(owed);
            owed = owed.size() < AT_ONCE ? List.of() : delivering.owed(AT_ONCE);
        }
    }

    private void deliver(List<UUID> ids) {
        try {
            delivering.deliver(ids);
        } catch (EJBException | Declined e) {
            LOG.log(Level.DEBUG, "one of them fails: each for itself", e);
            ids.forEach(this::deliver);
        }
    }

    private void deliver(UUID id) {
        try {
            delivering.deliver(id);
        } catch (EJBException | Declined e) {
            LOG.log(Level.WARNING, () -> "notice " + id + " stays owed", e);
            delivering.postpone(id, reason(e));
        }
    }

    // what it was and not what it said: a message can name a person
    private static String reason(RuntimeException failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getClass().getSimpleName();
    }
}
