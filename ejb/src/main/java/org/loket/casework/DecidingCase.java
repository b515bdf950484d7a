package org.loket.casework;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.loket.access.Actor;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.Happening;
import org.loket.kernel.TheClock;
import org.loket.kernel.Written;

/** A decision-maker confirms what another official proposed, or sends it back. */
@Stateless
public class DecidingCase {

    private static final int LONGEST_REMARK = 2000;

    @Inject
    Cases cases;

    @Inject
    Event<Happening> happenings;

    @Inject
    Clock clock;

    /** The decision as proposed; permit, owed notices and journal are written in the same transaction. */
    public void decide(Actor actor, CaseNumber number, Long version) {
        actor.mustBeRegionalStaff();
        PermitCase taken = cases.take(number);
        taken.mustBeAt(version);
        CaseDecided decided = taken.decide(actor, TheClock.now(clock));
        cases.write();
        happenings.fire(decided);
    }

    public void sendBack(Actor actor, CaseNumber number, Long version, String remark) {
        actor.mustBeDecisionMaker();
        String said = Written.checked("remark", remark, LONGEST_REMARK);
        PermitCase taken = cases.take(number);
        taken.mustBeAt(version);
        ProposalSentBack sentBack = taken.sendBack(said, actor, TheClock.now(clock));
        cases.write();
        happenings.fire(sentBack);
    }
}
