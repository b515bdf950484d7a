package org.loket.worklist;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.loket.access.Actor;
import org.loket.kernel.TheClock;
import org.loket.law.Facts;

/** When a worker could work under permits, as far as the register knows: what an application without limit begins with. */
@Stateless
public class ReadingOwnPermits {

    @Inject
    OwnFiles files;

    @Inject
    Clock clock;

    /** The oldest first; a period that goes on has no last day. */
    public List<Facts.Work> periods(Actor actor) {
        LocalDate today = TheClock.today(clock);
        return files.of(actor.mustBeWorker()).stream()
                .filter(line -> line.validFrom() != null && !line.own())
                .filter(line -> !line.validFrom().isAfter(today))
                .map(line -> new Facts.Work(
                        Facts.WorkKind.PERMIT,
                        line.validFrom(),
                        line.validUntil().isBefore(today) ? line.validUntil() : null))
                .sorted(Comparator.comparing(Facts.Work::from))
                .toList();
    }
}
