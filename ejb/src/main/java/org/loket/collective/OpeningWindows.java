package org.loket.collective;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.loket.access.Actor;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.Happening;
import org.loket.kernel.InConflict;
import org.loket.kernel.Invalid;
import org.loket.kernel.NotKnown;
import org.loket.kernel.PermitNumber;
import org.loket.kernel.TheClock;
import org.loket.kernel.Violation;
import org.loket.party.EmployerRecord;
import org.loket.party.Parties;
import org.loket.register.Permits;

/** A decision-maker opens the windows of all workers of a sanctioned or insolvent employer, knowing how many they are. */
@Stateless
public class OpeningWindows {

    private static final int LATEST = 20;

    @Inject
    Permits permits;

    @Inject
    Parties parties;

    @Inject
    Openings openings;

    @Inject
    Event<Happening> happenings;

    @Inject
    Clock clock;

    /** What would be done: for how many workers of which employer; {@code name} is null where it is not known. */
    public record Preview(EnterpriseNumber enterprise, String name, LocalDate endedOn, int count) {}

    public Preview preview(Actor actor, EnterpriseNumber enterprise, LocalDate endedOn) {
        actor.mustBeDecisionMaker();
        List<Violation> found = new ArrayList<>();
        if (enterprise == null) {
            found.add(Violation.of("enterprise", "required"));
        }
        found.addAll(OpeningGiven.ofTheDay(endedOn, TheClock.today(clock)));
        if (!found.isEmpty()) {
            throw new Invalid(found);
        }
        return new Preview(
                enterprise,
                parties.employer(enterprise).map(EmployerRecord::name).orElse(null),
                endedOn,
                permits.validWith(enterprise, endedOn).size());
    }

    /** Begins; the windows open after this has committed, permit by permit. */
    public OpeningRecord begin(Actor actor, OpeningGiven asked) {
        actor.mustBeDecisionMaker();
        OpeningGiven given = asked.checked(TheClock.today(clock));
        List<PermitNumber> valid = permits.validWith(given.enterprise(), given.endedOn());
        if (valid.isEmpty()) {
            throw new InConflict("collective.nobody");
        }
        if (valid.size() != given.count()) {
            throw new InConflict("collective.count-changed", valid.size());
        }
        UUID id = UUID.randomUUID();
        openings.add(id, given, valid, actor.author(), TheClock.now(clock));
        happenings.fire(new MassOpeningBegun(
                id,
                given.enterprise(),
                given.ground(),
                given.endedOn(),
                valid.size(),
                permits.find(valid.get(0)).orElseThrow().caseNumber(),
                actor.author(),
                TheClock.now(clock)));
        return openings.find(id).orElseThrow();
    }

    public OpeningRecord read(Actor actor, UUID id) {
        actor.mustBeRegionalStaff();
        return openings.find(id).orElseThrow(() -> new NotKnown("opening"));
    }

    /** Newest first. */
    public List<OpeningRecord> latest(Actor actor) {
        actor.mustBeRegionalStaff();
        return openings.latest(LATEST);
    }
}
