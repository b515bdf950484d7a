package org.loket.reexamination;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.loket.access.Actor;
import org.loket.kernel.Happening;
import org.loket.kernel.InConflict;
import org.loket.kernel.Invalid;
import org.loket.kernel.NotKnown;
import org.loket.kernel.TheClock;
import org.loket.kernel.Violation;

/**
 * A decision-maker has a selection of permits examined again under the law of a stated day, knowing how many they are; what
 * to do about the results is for officials to decide, permit by permit.
 */
@Stateless
public class ReexaminingPermits {

    private static final int LATEST = 20;

    @Inject
    Reexaminations reexaminations;

    @Inject
    Event<Happening> happenings;

    @Inject
    Clock clock;

    /** How many permits the selection holds. */
    public int preview(Actor actor, Selection selection) {
        actor.mustBeDecisionMaker();
        List<Violation> found = selection.faults();
        if (!found.isEmpty()) {
            throw new Invalid(found);
        }
        return reexaminations.count(selection.tidy());
    }

    /** Begins; the permits are judged after this has committed, one by one. */
    public ReexaminationRecord begin(Actor actor, ReexaminationGiven asked) {
        actor.mustBeDecisionMaker();
        ReexaminationGiven given = asked.checked(TheClock.today(clock));
        int count = reexaminations.count(given.selection());
        if (count == 0) {
            throw new InConflict("reexamination.nobody");
        }
        if (count != given.count()) {
            throw new InConflict("collective.count-changed", count);
        }
        UUID id = UUID.randomUUID();
        OffsetDateTime now = TheClock.now(clock);
        reexaminations.add(id, given, actor.author(), now);
        ReexaminationRecord begun = reexaminations.find(id).orElseThrow();
        happenings.fire(new ReexaminationBegun(begun, actor.author(), now));
        return begun;
    }

    public ReexaminationRecord read(Actor actor, UUID id) {
        actor.mustBeRegionalStaff();
        return reexaminations.find(id).orElseThrow(() -> new NotKnown("reexamination"));
    }

    /** What came of those that were judged, those that fail first. */
    public List<ReexaminedPermit> results(Actor actor, UUID id, int most) {
        read(actor, id);
        return reexaminations.results(id, most);
    }

    /** Newest first. */
    public List<ReexaminationRecord> latest(Actor actor) {
        actor.mustBeRegionalStaff();
        return reexaminations.latest(LATEST);
    }
}
