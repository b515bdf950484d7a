package org.loket.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.loket.kernel.Author;
import org.loket.kernel.Happening;
import org.loket.kernel.PermitNumber;

/** What the end of an employment does to the permit; whose word counts is for the room of employments to say. */
@ApplicationScoped
public class EndingEmployment {

    @Inject
    Permits permits;

    @Inject
    SearchWindows windows;

    @Inject
    Event<Happening> happenings;

    @Inject
    Clock clock;

    public void ended(PermitNumber number, LocalDate day, Author by) {
        Permit permit = permits.get(number);
        permit.employmentEnded(day, windows.after(permit, day), Moment.now(clock, by))
                .ifPresent(happenings::fire);
    }

    public void goesOn(PermitNumber number, Author by) {
        permits.get(number).employmentGoesOn(Moment.now(clock, by)).ifPresent(happenings::fire);
    }
}
