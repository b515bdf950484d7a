package org.loket.withdrawal;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.loket.access.Actor;
import org.loket.kernel.Happening;
import org.loket.kernel.PermitNumber;
import org.loket.kernel.TheClock;
import org.loket.kernel.Written;
import org.loket.register.EndingPermit;

/** A decision-maker confirms what another official proposed on a withdrawal, or sends it back. */
@Stateless
public class DecidingWithdrawal {

    private static final int LONGEST_REMARK = 2000;

    @Inject
    Withdrawals withdrawals;

    @Inject
    EndingPermit register;

    @Inject
    Event<Happening> happenings;

    @Inject
    Clock clock;

    /** As proposed; what it does to the permit is done in the same transaction. */
    public WithdrawalRecord decide(Actor actor, PermitNumber number, Long version) {
        actor.mustBeRegionalStaff();
        Withdrawal proposed = withdrawals.of(number);
        proposed.mustBeAt(version);
        WithdrawalDecided decided = proposed.decide(actor, TheClock.now(clock));
        withdrawals.write();
        if (decided.withdrawal().state() == WithdrawalState.WITHDRAWN) {
            register.withdraw(number, decided.withdrawal().from(), actor.author());
        }
        happenings.fire(decided);
        return proposed.record();
    }

    public WithdrawalRecord sendBack(Actor actor, PermitNumber number, Long version, String remark) {
        actor.mustBeDecisionMaker();
        String said = Written.checked("remark", remark, LONGEST_REMARK);
        Withdrawal proposed = withdrawals.of(number);
        proposed.mustBeAt(version);
        WithdrawalSentBack sentBack = proposed.sendBack(said, actor, TheClock.now(clock));
        withdrawals.write();
        happenings.fire(sentBack);
        return proposed.record();
    }
}
