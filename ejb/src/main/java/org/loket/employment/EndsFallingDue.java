package org.loket.employment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.loket.kernel.Author;
import org.loket.kernel.FallingDue;
import org.loket.kernel.Happening;
import org.loket.kernel.TheClock;

/** A reported end to which nobody objected in time becomes final. */
@ApplicationScoped
class EndsFallingDue implements FallingDue {

    @Inject
    Employments employments;

    @Inject
    Event<Happening> happenings;

    @Inject
    Clock clock;

    @Override
    public String work() {
        return "employment-ends";
    }

    @Override
    public List<String> due(LocalDate today, String after, int most) {
        return employments.due(today, after, most);
    }

    @Override
    public boolean handle(String key, LocalDate today) {
        Optional<Employment> due = employments.take(key).filter(employment -> employment.isDue(today));
        due.ifPresent(employment -> happenings.fire(employment.fallDue(today, Author.HOUSE, TheClock.now(clock))));
        return due.isPresent();
    }
}
