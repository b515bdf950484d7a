package org.loket.appeal;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.loket.access.Actor;
import org.loket.kernel.Happening;
import org.loket.kernel.InConflict;
import org.loket.kernel.TheClock;
import org.loket.kernel.Violation;
import org.loket.kernel.Written;

/** An official proposes what to decide on an appeal; another decides, and it takes effect on what was contested. */
@Stateless
public class DecidingAppeal {

    private static final int LONGEST_REMARK = 2000;

    @Inject
    Contests contests;

    @Inject
    Appeals appeals;

    @Inject
    Event<Happening> happenings;

    @Inject
    Clock clock;

    /** @param version the version that was read; null where the caller does not mind */
    public AppealRecord propose(Actor actor, UUID id, Long version, AppealProposal given) {
        actor.mustBeRegionalStaff();
        Appeal appeal = appeals.get(id);
        appeal.mustBeAt(version);
        AppealRecord lodged = appeal.record();
        AppealProposal proposal = given.checked(lodged.isLate(), faultsOfReform(lodged, given));
        appeal.propose(proposal, actor, TheClock.now(clock));
        appeals.write();
        happenings.fire(new AppealProposed(id, proposal.outcome(), actor.author(), TheClock.now(clock)));
        return appeal.record();
    }

    public AppealRecord sendBack(Actor actor, UUID id, Long version, String remark) {
        actor.mustBeDecisionMaker();
        String said = Written.checked("remark", remark, LONGEST_REMARK);
        Appeal appeal = appeals.get(id);
        appeal.mustBeAt(version);
        appeal.sendBack(actor);
        appeals.write();
        happenings.fire(new AppealSentBack(id, said, actor.author(), TheClock.now(clock)));
        return appeal.record();
    }

    public AppealRecord decide(Actor actor, UUID id, Long version) {
        actor.mustBeRegionalStaff();
        Appeal appeal = appeals.get(id);
        appeal.mustBeAt(version);
        appeal.decide(actor, TheClock.now(clock));
        appeals.write();
        takeEffect(appeal.record(), actor);
        happenings.fire(new AppealDecided(appeal.record(), actor.author(), TheClock.now(clock)));
        return appeal.record();
    }

    private void takeEffect(AppealRecord decided, Actor actor) {
        if (decided.state() == AppealState.CONFIRMED) {
            return;
        }
        Contestable room = contests.roomOf(decided.contested());
        // what happened to the decision meanwhile is not overwritten
        room.find(decided.reference())
                .filter(decision -> decision.decidedAt().isEqual(decided.contestedAt()))
                .orElseThrow(() -> new InConflict("appeal.decision-gone"));
        if (decided.state() == AppealState.ANNULLED) {
            room.annul(decided.reference(), actor.author());
        } else {
            room.reform(
                    decided.reference(),
                    decided.proposal().reform(),
                    new FourEyes(decided.proposedBy(), actor.author()));
        }
    }

    private List<Violation> faultsOfReform(AppealRecord lodged, AppealProposal given) {
        return given.outcome() == AppealProposal.Outcome.REFORM
                ? contests.roomOf(lodged.contested()).faultsOf(lodged.reference(), given.reform())
                : List.of();
    }
}
