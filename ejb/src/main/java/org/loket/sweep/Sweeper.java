package org.loket.sweep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.loket.kernel.FallingDue;
import org.loket.kernel.TheClock;

/**
 * Walks through everything that is due today, batch by batch, each in a transaction of its own. Whatever interrupts it,
 * the next walk finds what is left, and nothing else.
 */
@ApplicationScoped
public class Sweeper {

    private static final Logger LOG = System.getLogger(Sweeper.class.getName());
    private static final int AT_ONCE = 100;

    @Inject
    @Any
    Instance<FallingDue> rooms;

    @Inject
    SweepingBatch batch;

    @Inject
    Clock clock;

    public void sweep() {
        rooms.forEach(this::sweep);
    }

    /** Only the work of that name. */
    public void sweep(String work) {
        rooms.stream().filter(room -> room.work().equals(work)).forEach(this::sweep);
    }

    void sweep(FallingDue room) {
        LocalDate day = TheClock.today(clock);
        List<String> keys = batch.begin(room, day, AT_ONCE);
        while (!keys.isEmpty()) {
            handle(room, day, keys);
            keys = batch.due(room, day, keys.get(keys.size() - 1), AT_ONCE);
        }
        batch.finish(room, day);
    }

    private void handle(FallingDue room, LocalDate day, List<String> keys) {
        try {
            batch.handle(room, day, keys);
        } catch (RuntimeException e) {
            if (keys.size() > 1) {
                keys.forEach(key -> handle(room, day, List.of(key)));
                return;
            }
            LOG.log(Level.WARNING, () -> room.work() + ": " + keys.get(0) + " stays due");
            LOG.log(Level.DEBUG, "because", e);
            batch.failed(room, day, keys.get(0), e);
        }
    }
}
