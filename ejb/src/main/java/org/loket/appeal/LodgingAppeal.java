package org.loket.appeal;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import org.loket.access.Actor;
import org.loket.access.Role;
import org.loket.amendment.LawInForce;
import org.loket.kernel.Happening;
import org.loket.kernel.InConflict;
import org.loket.kernel.NotEntitled;
import org.loket.kernel.NotKnown;
import org.loket.kernel.TheClock;
import org.loket.law.appeal.Contested;
import org.loket.law.appeal.Remedy.Appellant;

/** The employer or the worker appeals to the minister, or an official registers an appeal that came by letter. */
@Stateless
public class LodgingAppeal {

    private static final String AIM = "appeal.decision-aim";

    @Inject
    Contests contests;

    @Inject
    Appeals appeals;

    @Inject
    LawInForce law;

    @Inject
    Event<Happening> happenings;

    @Inject
    Clock clock;

    public AppealRecord lodge(Actor actor, AppealGiven given) {
        mustBePartyOrStaff(actor);
        given.mustName();
        if (given.contested() == Contested.INADMISSIBILITY) {
            throw new InConflict("appeal.none-against-inadmissibility");
        }
        LocalDate today = TheClock.today(clock);
        ContestedDecision decision = contests.get(given.contested(), given.reference());
        AppealGiven lodged = actor.isRegionalStaff() ? given : given.by(partyOf(actor, decision), today);
        lodged = lodged.checked(Contests.dayOf(decision), today);
        if (lodged.appellant() == Appellant.EMPLOYER && decision.enterprise() == null) {
            throw new InConflict("appeal.employer-no-party");
        }
        Appeal appeal = Appeal.lodged(
                decision,
                lodged,
                contests.termOf(decision, lodged.appellant()),
                lodged.lodgedOn().plus(law.book().value(AIM, Period.class).on(lodged.lodgedOn())),
                actor,
                TheClock.now(clock));
        appeals.add(appeal, decision);
        happenings.fire(new AppealLodged(appeal.record(), actor.author(), TheClock.now(clock)));
        return actor.isRegionalStaff() ? appeal.record() : appeal.record().forItsParties();
    }

    static void mustBePartyOrStaff(Actor actor) {
        if (!actor.isRegionalStaff() && !actor.isApplicant() && !actor.is(Role.WORKER)) {
            throw new NotEntitled("role");
        }
    }

    static boolean isParty(Actor actor, ContestedDecision decision) {
        return decision.worker().equals(actor.worker())
                || decision.enterprise() != null && actor.actsFor().contains(decision.enterprise());
    }

    /** Which party this is; a decision of others does not exist for it. */
    static Appellant partyOf(Actor actor, ContestedDecision decision) {
        if (decision.worker().equals(actor.worker())) {
            return Appellant.WORKER_LAWFULLY_IN_BELGIUM;
        }
        if (decision.enterprise() != null && actor.actsFor().contains(decision.enterprise())) {
            return Appellant.EMPLOYER;
        }
        throw new NotKnown("contested");
    }
}
