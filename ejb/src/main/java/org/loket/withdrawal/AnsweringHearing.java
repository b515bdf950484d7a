package org.loket.withdrawal;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.loket.access.Actor;
import org.loket.access.Role;
import org.loket.kernel.Happening;
import org.loket.kernel.NotEntitled;
import org.loket.kernel.NotKnown;
import org.loket.kernel.PermitNumber;
import org.loket.kernel.TheClock;
import org.loket.kernel.Written;

/** The employer or the worker says what it thinks of a withdrawal, once and before the term is over. */
@Stateless
public class AnsweringHearing {

    private static final int LONGEST = 4000;

    @Inject
    Withdrawals withdrawals;

    @Inject
    Event<Happening> happenings;

    @Inject
    Clock clock;

    public WithdrawalRecord answer(Actor actor, PermitNumber number, String answer) {
        if (!actor.isApplicant() && !actor.is(Role.WORKER)) {
            throw new NotEntitled("role");
        }
        Withdrawal running = withdrawals
                .find(number)
                .filter(found -> isParty(actor, found))
                .orElseThrow(() -> new NotKnown("withdrawal"));
        String said = Written.checked("answer", answer, LONGEST);
        OffsetDateTime now = TheClock.now(clock);
        LocalDate today = TheClock.today(clock);
        HearingAnswered answered = actor.isApplicant()
                ? running.answerByEmployer(said, actor, now, today)
                : running.answerByWorker(said, actor, now, today);
        withdrawals.write();
        happenings.fire(answered);
        return running.record().forItsParties();
    }

    static boolean isParty(Actor actor, Withdrawal withdrawal) {
        return actor.isApplicant()
                ? actor.actsFor().stream().anyMatch(withdrawal::isOf)
                : withdrawal.record().worker().equals(actor.worker());
    }
}
