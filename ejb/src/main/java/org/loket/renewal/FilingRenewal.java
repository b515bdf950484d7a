package org.loket.renewal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.loket.amendment.LawInForce;
import org.loket.intake.ApplicationSubmitted;
import org.loket.kernel.Happening;
import org.loket.kernel.TheClock;
import org.loket.law.timelimit.RenewalWindow;
import org.loket.register.Permits;

/** A renewal that is filed says whether it is in time. */
@ApplicationScoped
class FilingRenewal {

    @Inject
    Renewals renewals;

    @Inject
    Permits permits;

    @Inject
    LawInForce law;

    @Inject
    Event<Happening> happenings;

    void filed(@Observes ApplicationSubmitted submitted) {
        LocalDate on = TheClock.dayOf(submitted.at());
        renewals.renewedBy(submitted.number()).flatMap(permits::find).ifPresent(permit -> {
            RenewalWindow window = RenewalWindow.on(on, permit.validUntil(), law.book());
            happenings.fire(new RenewalFiled(
                    submitted.number(),
                    permit.number(),
                    window.of(on) == RenewalWindow.Timing.LATE,
                    window.latest(),
                    submitted.by(),
                    submitted.at()));
        });
    }
}
