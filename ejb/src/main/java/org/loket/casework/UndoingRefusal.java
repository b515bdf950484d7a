package org.loket.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.loket.kernel.Author;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.Happening;
import org.loket.kernel.TheClock;

/** What becomes of a refusal on appeal; who decided that is for the room of appeals to say. */
@ApplicationScoped
public class UndoingRefusal {

    @Inject
    Cases cases;

    @Inject
    Event<Happening> happenings;

    @Inject
    Clock clock;

    /** The case is examined anew; no source names a new term, so the clock is left as it stands. */
    public void reopen(CaseNumber number, Author by) {
        CaseReopened reopened = cases.take(number).reopen(by, TheClock.now(clock));
        cases.write();
        happenings.fire(reopened);
    }

    /** @param proposer the account of the official who proposed to admit the worker after all */
    public void grant(CaseNumber number, LocalDate from, LocalDate until, String proposer, Author by) {
        PermitCase refused = cases.take(number);
        CaseReopened reopened = refused.reopen(by, TheClock.now(clock));
        CaseDecided granted = refused.grantOnAppeal(from, until, proposer, by, TheClock.now(clock));
        cases.write();
        happenings.fire(reopened);
        happenings.fire(granted);
    }
}
