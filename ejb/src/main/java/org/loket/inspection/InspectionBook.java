package org.loket.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.loket.access.Actor;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.Happening;
import org.loket.kernel.TheClock;
import org.loket.kernel.WorkerNumber;

/** Enters who was looked up, where and why, and tells the worker, at once or when an inquiry no longer defers it. */
@ApplicationScoped
class InspectionBook {

    @Inject
    Deferrals deferrals;

    @Inject
    Event<Happening> happenings;

    @Inject
    Clock clock;

    void enter(Actor actor, WorkerNumber worker, EnterpriseNumber enterprise, Inspection inspection) {
        OffsetDateTime now = TheClock.now(clock);
        happenings.fire(new InspectionRecorded(
                worker,
                inspection.purpose(),
                inspection.workplace().strip(),
                inspection.inquiry(),
                inspection.toldFrom(),
                actor.author(),
                now));
        WorkerInspected reading = new WorkerInspected(worker, enterprise, actor.author(), now);
        if (inspection.toldFrom() == null) {
            happenings.fire(reading);
        } else {
            deferrals.defer(reading, inspection.inquiry(), inspection.toldFrom());
        }
    }
}
