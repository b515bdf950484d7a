package org.loket.employment;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.loket.access.Actor;
import org.loket.journal.FileRead;
import org.loket.kernel.Happening;
import org.loket.kernel.NotKnown;
import org.loket.kernel.PermitNumber;
import org.loket.kernel.TheClock;
import org.loket.register.EndingEmployment;
import org.loket.register.PermitRecord;
import org.loket.register.Permits;

/** An official settles on which day an employment ended, or that it goes on, where employer and worker do not agree. */
@Stateless
public class SettlingDispute {

    @Inject
    Permits permits;

    @Inject
    Employments employments;

    @Inject
    EndingEmployment register;

    @Inject
    Event<Happening> happenings;

    @Inject
    Clock clock;

    /** Those that wait, the longest first. */
    public List<EmploymentRecord> waiting(Actor actor, int most) {
        actor.mustBeRegionalStaff();
        return employments.disputed(most).stream().map(Employment::record).toList();
    }

    public EmploymentRecord read(Actor actor, PermitNumber number) {
        actor.mustBeRegionalStaff();
        EmploymentRecord found =
                employments.find(number).map(Employment::record).orElseThrow(() -> new NotKnown("permit"));
        happenings.fire(new FileRead(
                found.caseNumber().text(),
                FileRead.Part.FILE,
                FileRead.Purpose.EXAMINATION,
                actor.author(),
                TheClock.now(clock)));
        return found;
    }

    /** Without a day the employment goes on. */
    public EmploymentRecord settle(Actor actor, PermitNumber number, EndGiven found) {
        actor.mustBeRegionalStaff();
        PermitRecord permit = permits.find(number).orElseThrow(() -> new NotKnown("permit"));
        EndGiven given = found.checked(permit, false);
        Employment employment = employments.find(number).orElseThrow(() -> new NotKnown("permit"));
        happenings.fire(employment.settle(given.endedOn(), given.reason(), actor.author(), TheClock.now(clock)));
        if (given.endedOn() == null) {
            register.goesOn(number, actor.author());
        } else {
            register.ended(number, given.endedOn(), actor.author());
        }
        return employment.record();
    }
}
