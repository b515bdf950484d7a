package org.loket.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.loket.kernel.Author;
import org.loket.kernel.Happening;
import org.loket.kernel.PermitNumber;
import org.loket.kernel.WorkerNumber;

/** What authorities do to a permit after its grant; who decided it, and how, is for the rooms that call this to say. */
@ApplicationScoped
public class EndingPermit {

    @Inject
    Permits permits;

    @Inject
    Event<Happening> happenings;

    @Inject
    Clock clock;

    /** @param from the first day on which it holds no longer */
    public void withdraw(PermitNumber number, LocalDate from, Author by) {
        permits.get(number).withdraw(from, Moment.now(clock, by)).ifPresent(happenings::fire);
    }

    public void annulWithdrawal(PermitNumber number, Author by) {
        permits.get(number).withdrawalAnnulled(Moment.now(clock, by)).ifPresent(happenings::fire);
    }

    /** The withdrawal stands, from another day on. */
    public void moveWithdrawal(PermitNumber number, LocalDate from, Author by) {
        annulWithdrawal(number, by);
        withdraw(number, from, by);
    }

    /** The stay of the worker ends: every permit that is not over ends with it. */
    public void endResidence(WorkerNumber worker, LocalDate lastDay, Author by) {
        for (Permit permit : permits.alive(worker)) {
            permit.residenceEnds(lastDay, Moment.now(clock, by)).ifPresent(happenings::fire);
        }
    }
}
