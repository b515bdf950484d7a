package org.loket.withdrawal;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.loket.access.Actor;
import org.loket.amendment.LawInForce;
import org.loket.kernel.Happening;
import org.loket.kernel.NotKnown;
import org.loket.kernel.PermitNumber;
import org.loket.kernel.TheClock;
import org.loket.law.Dated;
import org.loket.law.refusal.Ground;
import org.loket.register.PermitRecord;
import org.loket.register.Permits;

/** An official begins to withdraw a permit and, once the parties were heard, proposes what to decide. */
@Stateless
public class WithdrawingPermit {

    private static final String HEARING = "withdrawal.hearing";

    @Inject
    Permits permits;

    @Inject
    Withdrawals withdrawals;

    @Inject
    LawInForce law;

    @Inject
    Event<Happening> happenings;

    @Inject
    Clock clock;

    /** The grounds that the law names today, those that leave the authority no choice first. */
    public List<Ground> grounds() {
        return WithdrawalGiven.groundsOn(TheClock.today(clock));
    }

    public WithdrawalRecord begin(Actor actor, PermitNumber number, WithdrawalGiven asked) {
        actor.mustBeRegionalStaff();
        PermitRecord permit = permits.find(number).orElseThrow(() -> new NotKnown("permit"));
        LocalDate today = TheClock.today(clock);
        Dated<Period> term = law.book().value(HEARING, Period.class).versionOn(today);
        Withdrawal begun = Withdrawal.begun(
                permit,
                asked.checked(permit, today),
                today.plus(term.value()),
                term.source().confidence(),
                actor,
                TheClock.now(clock));
        withdrawals.add(begun, number);
        happenings.fire(begun.beginning(actor));
        return begun.record();
    }

    /** @param version the version that was read; null where the caller does not mind */
    public WithdrawalRecord propose(Actor actor, PermitNumber number, Long version, WithdrawalProposal proposal) {
        actor.mustBeRegionalStaff();
        Withdrawal running = withdrawals.of(number);
        running.mustBeAt(version);
        WithdrawalProposed proposed =
                running.propose(proposal.checked(), actor, TheClock.now(clock), TheClock.today(clock));
        withdrawals.write();
        happenings.fire(proposed);
        return running.record();
    }
}
