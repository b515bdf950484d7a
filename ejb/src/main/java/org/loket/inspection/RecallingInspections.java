package org.loket.inspection;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.loket.access.Actor;
import org.loket.access.Configuration;
import org.loket.access.Role;
import org.loket.kernel.NotEntitled;
import org.loket.kernel.NotKnown;
import org.loket.kernel.TheClock;
import org.loket.party.Parties;

/** In the demo an inspection of the past is told; what was answered, and its receipt, are the inspector's and are not made again. */
@Stateless
public class RecallingInspections {

    @Inject
    Parties parties;

    @Inject
    InspectionBook book;

    @Inject
    Configuration configuration;

    @Inject
    Clock clock;

    /** That inspection, of somebody named by number, was at this moment. */
    public void inspected(Actor actor, Inspection inspection) {
        if (!configuration.isDemo()) {
            throw new NotEntitled("demo");
        }
        actor.mustBe(Role.INSPECTOR);
        InspectionChecked.mustBeWhole(inspection, TheClock.today(clock));
        book.enter(
                actor,
                parties.worker(inspection.nationalNumber())
                        .orElseThrow(() -> new NotKnown("file"))
                        .number(),
                inspection.enterprise(),
                inspection);
    }
}
