package org.loket.amendment;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.loket.access.Actor;
import org.loket.access.Role;
import org.loket.kernel.Happening;
import org.loket.kernel.InConflict;
import org.loket.kernel.Invalid;
import org.loket.kernel.TheClock;
import org.loket.law.book.LawBook;

/** Another official than the one who proposed it confirms an amendment, before its first day. */
@Stateless
public class ConfirmingAmendment {

    @Inject
    Amendments amendments;

    @Inject
    LawInForce law;

    @Inject
    Event<Happening> happenings;

    @Inject
    Clock clock;

    /** @param version the version that was read; null where the caller does not mind */
    public void confirm(Actor actor, UUID id, Long version) {
        actor.mustBeAnyOf(Role.POLICY, Role.LEAD);
        // one after the other, so that two versions of one name cannot cross each other
        amendments.hold();
        Amendment proposed = amendments.get(id);
        proposed.mustBeAt(version);
        AmendmentConfirmed confirmed = proposed.confirm(actor, TheClock.now(clock));
        mustStillBeSound(proposed.record());
        amendments.write();
        happenings.fire(confirmed);
    }

    // days went by since it was proposed, and another amendment may have come first
    private void mustStillBeSound(AmendmentRecord proposed) {
        LawBook confirmed = law.bookWithout(proposed.id());
        try {
            new AmendmentChecked(confirmed, TheClock.today(clock)).mustBeSound(proposed.given());
        } catch (Invalid e) {
            throw new InConflict("amendment-overtaken");
        }
    }
}
