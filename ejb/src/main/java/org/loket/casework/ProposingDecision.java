package org.loket.casework;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.loket.access.Actor;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.Happening;
import org.loket.kernel.TheClock;

/** An official proposes a decision that fits the findings. */
@Stateless
public class ProposingDecision {

    @Inject
    Cases cases;

    @Inject
    Event<Happening> happenings;

    @Inject
    Clock clock;

    public void propose(Actor actor, CaseNumber number, Long version, Proposal proposal) {
        actor.mustBeRegionalStaff();
        PermitCase taken = cases.take(number);
        taken.mustBeAt(version);
        taken.mustBeUndecided();
        new ProposalChecked(taken, TheClock.today(clock)).mustFit(proposal);
        DecisionProposed proposed = taken.propose(proposal, actor, TheClock.now(clock));
        cases.write();
        happenings.fire(proposed);
    }
}
