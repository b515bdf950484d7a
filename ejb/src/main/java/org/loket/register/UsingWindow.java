package org.loket.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.loket.casework.CaseDecided;
import org.loket.casework.CaseReopened;
import org.loket.casework.Outcome;
import org.loket.intake.ApplicationSubmitted;
import org.loket.kernel.Happening;
import org.loket.kernel.TheClock;

/**
 * An application of an employer for a worker who looks for work uses the window; one that is declined leaves it as it was.
 * What the worker asks for alone is no new work, and uses nothing.
 */
@ApplicationScoped
class UsingWindow {

    @Inject
    Permits permits;

    @Inject
    Event<Happening> happenings;

    @Inject
    Clock clock;

    void filed(@Observes ApplicationSubmitted submitted) {
        if (submitted.enterprise() == null) {
            return;
        }
        permits.inSearchWindow(submitted.worker())
                .forEach(permit -> permit.windowUsed(submitted.number(), Moment.now(clock, submitted.by()))
                        .ifPresent(happenings::fire));
    }

    /** What was declined and is examined anew uses the window again, as long as it is open. */
    void reopened(@Observes CaseReopened reopened) {
        permits.inSearchWindow(reopened.worker())
                .forEach(permit -> permit.windowUsed(reopened.number(), Moment.now(clock, reopened.by()))
                        .ifPresent(happenings::fire));
    }

    void decided(@Observes CaseDecided decided) {
        if (decided.decision().outcome() != Outcome.GRANT) {
            permits.inSearchWindow(decided.worker())
                    .forEach(permit -> permit.windowUsedInVain(decided.number(), TheClock.today(clock)));
        }
    }
}
