package org.loket.amendment;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.loket.access.Actor;
import org.loket.access.Role;
import org.loket.kernel.Happening;
import org.loket.kernel.TheClock;

/** An official withdraws a proposal, or sends back what another proposed, before it is confirmed. */
@Stateless
public class WithdrawingAmendment {

    @Inject
    Amendments amendments;

    @Inject
    Event<Happening> happenings;

    @Inject
    Clock clock;

    /** @param version the version that was read; null where the caller does not mind */
    public void withdraw(Actor actor, UUID id, Long version) {
        actor.mustBeAnyOf(Role.POLICY, Role.LEAD);
        amendments.hold();
        Amendment proposed = amendments.get(id);
        proposed.mustBeAt(version);
        AmendmentWithdrawn withdrawn = proposed.withdraw(actor, TheClock.now(clock));
        amendments.write();
        happenings.fire(withdrawn);
    }
}
