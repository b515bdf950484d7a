package org.loket.labourmarket;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.loket.access.Actor;
import org.loket.amendment.LawInForce;
import org.loket.kernel.Happening;
import org.loket.kernel.Invalid;
import org.loket.kernel.TheClock;
import org.loket.kernel.Violation;
import org.loket.law.book.Listing;

/** Officials record surpluses; a figure for the same place, occupation and first day replaces the one before. */
@Stateless
public class RecordingSurpluses {

    private static final String FREE_MOVEMENT = "free-movement";

    @Inject
    Surpluses surpluses;

    @Inject
    LawInForce law;

    @Inject
    Event<Happening> happenings;

    @Inject
    Clock clock;

    public SurplusRecord record(Actor actor, SurplusGiven figure) {
        return record(actor, List.of(figure), "").get(0);
    }

    /** All of them, or none where one is wrong. */
    public List<SurplusRecord> record(Actor actor, List<SurplusGiven> figures) {
        return record(actor, figures, "surpluses[%d].");
    }

    private List<SurplusRecord> record(Actor actor, List<SurplusGiven> figures, String path) {
        actor.mustKnowTheLabourMarket();
        Listing freeMovement = law.book().list(FREE_MOVEMENT).on(TheClock.today(clock));
        List<Violation> violations = SurplusChecked.violations(figures, path, freeMovement);
        if (!violations.isEmpty()) {
            throw new Invalid(violations);
        }
        OffsetDateTime now = TheClock.now(clock);
        List<SurplusRecord> recorded = figures.stream()
                .map(given -> kept(given, Place.of(given, freeMovement).orElseThrow(), actor, now))
                .map(SurplusFigure::record)
                .toList();
        surpluses.write();
        recorded.forEach(figure -> happenings.fire(new SurplusRecorded(figure, actor.author())));
        return recorded;
    }

    private SurplusFigure kept(SurplusGiven given, String place, Actor by, OffsetDateTime at) {
        Optional<SurplusFigure> known = surpluses.find(given.circle(), place, given.occupation(), given.from());
        known.ifPresent(figure -> figure.record(given, by, at));
        return known.orElseGet(() -> {
            SurplusFigure figure = SurplusFigure.recorded(given, place, by, at);
            surpluses.add(figure);
            return figure;
        });
    }
}
