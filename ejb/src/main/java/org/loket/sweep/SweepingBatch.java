package org.loket.sweep;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.loket.kernel.FallingDue;
import org.loket.kernel.TheClock;

/** One step of the sweep with the progress that it made, together in one transaction or not at all. */
@Stateless
public class SweepingBatch {

    @Inject
    Progress progress;

    @Inject
    Clock clock;

    public List<String> begin(FallingDue room, LocalDate day, int most) {
        progress.begun(room.work(), day, TheClock.now(clock));
        return due(room, day, "", most);
    }

    public List<String> due(FallingDue room, LocalDate day, String after, int most) {
        return room.due(day, after, most);
    }

    /** Handles all of them; what somebody else handled meanwhile does not count. */
    public void handle(FallingDue room, LocalDate day, List<String> keys) {
        progress.done(room.work(), day, keys, room.handle(keys, day));
    }

    /** One that could not be handled stays due; the others do not wait for it. */
    public void failed(FallingDue room, LocalDate day, String key, Exception fault) {
        progress.failed(room.work(), day, key, fault.getClass().getSimpleName(), TheClock.now(clock));
    }

    public void finish(FallingDue room, LocalDate day) {
        progress.finished(room.work(), day, TheClock.now(clock));
    }
}
