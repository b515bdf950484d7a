package org.loket.delivery;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.loket.access.Actor;
import org.loket.access.Role;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.Happening;
import org.loket.kernel.NotKnown;
import org.loket.kernel.TheClock;

/** Whoever keeps the house running, or an official, has something that did not arrive sent again, also where it was given up. */
@Stateless
public class SendingOutsideAgain {

    @Inject
    Deliveries deliveries;

    @Inject
    Event<Happening> happenings;

    @Inject
    Event<DeliveriesOwed> owed;

    @Inject
    Clock clock;

    /** What arrived meanwhile, or is on its way, is left alone. */
    public void send(Actor actor, long id) {
        actor.mustBeAnyOf(Role.ADMIN, Role.EXAMINER, Role.DECIDER, Role.LEAD);
        CaseNumber file = deliveries.fileOf(id).orElseThrow(() -> new NotKnown("notice"));
        if (deliveries.again(id, TheClock.now(clock))) {
            happenings.fire(new DeliveryTriedAgain(id, file, actor.author(), TheClock.now(clock)));
            owed.fire(new DeliveriesOwed());
        }
    }
}
