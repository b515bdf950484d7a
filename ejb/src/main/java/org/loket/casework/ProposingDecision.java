package org.loket.casework;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.loket.access.Actor;
import org.loket.amendment.LawInForce;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.Happening;
import org.loket.kernel.InConflict;
import org.loket.kernel.TheClock;
import org.loket.law.Facts;

/** An official proposes a decision that fits the findings. */
@Stateless
public class ProposingDecision {

    @Inject
    Cases cases;

    @Inject
    FactsOfCase known;

    @Inject
    LawInForce law;

    @Inject
    Event<Happening> happenings;

    @Inject
    Clock clock;

    public void propose(Actor actor, CaseNumber number, Long version, Proposal proposal) {
        actor.mustBeRegionalStaff();
        PermitCase taken = cases.take(number);
        taken.mustBeAt(version);
        taken.mustBeUndecided();
        mustRestOnTheFactsAsTheyStand(taken);
        new ProposalChecked(taken, TheClock.today(clock), law.book()).mustFit(proposal);
        DecisionProposed proposed = taken.propose(proposal, actor, TheClock.now(clock));
        cases.write();
        happenings.fire(proposed);
    }

    private void mustRestOnTheFactsAsTheyStand(PermitCase taken) {
        Facts facts = known.of(taken);
        if (taken.lastExamination()
                .filter(examined -> !examined.facts().equals(facts))
                .isPresent()) {
            throw new InConflict("examined-on-other-facts");
        }
    }
}
