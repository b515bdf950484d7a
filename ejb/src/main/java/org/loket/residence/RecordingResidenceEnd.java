package org.loket.residence;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.loket.access.Actor;
import org.loket.kernel.Happening;
import org.loket.kernel.InConflict;
import org.loket.kernel.Invalid;
import org.loket.kernel.NotKnown;
import org.loket.kernel.PermitNumber;
import org.loket.kernel.TheClock;
import org.loket.kernel.Violation;
import org.loket.register.EndingPermit;
import org.loket.register.PermitRecord;
import org.loket.register.Permits;

/** An official records the end of a stay that the Immigration Office reports: every permit of the worker ends with it. */
@Stateless
public class RecordingResidenceEnd {

    @Inject
    Permits permits;

    @Inject
    EndingPermit register;

    @Inject
    Event<Happening> happenings;

    @Inject
    Clock clock;

    /** @param number a permit of the worker; as long as it is not over another day can be recorded */
    public PermitRecord record(Actor actor, PermitNumber number, ResidenceEndGiven given) {
        actor.mustBeRegionalStaff();
        PermitRecord permit = permits.find(number).orElseThrow(() -> new NotKnown("permit"));
        LocalDate lastDay = given.lastDay();
        if (lastDay == null) {
            throw new Invalid(Violation.of("lastDay", "required"));
        }
        if (lastDay.isBefore(permit.validFrom())) {
            throw new Invalid(Violation.of("lastDay", "date.before-start"));
        }
        if (permit.overOn() != null) {
            throw new InConflict("permit.over");
        }
        register.endResidence(permit.worker(), lastDay, actor.author());
        happenings.fire(new ResidenceEnded(number, lastDay, actor.author(), TheClock.now(clock)));
        return permits.find(number).orElseThrow();
    }
}
