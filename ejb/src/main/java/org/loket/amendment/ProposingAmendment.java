package org.loket.amendment;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.loket.access.Actor;
import org.loket.access.Role;
import org.loket.kernel.Happening;
import org.loket.kernel.NotKnown;
import org.loket.kernel.TheClock;
import org.loket.law.book.LawBook;

/** An official proposes a new version of a value, a list or a regime, from a day that is still to come. */
@Stateless
public class ProposingAmendment {

    @Inject
    Amendments amendments;

    @Inject
    LawInForce law;

    @Inject
    Event<Happening> happenings;

    @Inject
    Clock clock;

    /**
     * The proposal, which is the one that was open for that day where there was one.
     *
     * @param isNew whether nobody had proposed anything for that day
     */
    public record Proposed(UUID id, boolean isNew) {}

    /** @param version the version of the open proposal that was read; null where the caller does not mind */
    public Proposed propose(Actor actor, AmendmentGiven given, Long version) {
        actor.mustBe(Role.POLICY);
        mustBeKnown(given, law.book());
        new AmendmentChecked(law.book(), TheClock.today(clock)).mustBeSound(given);
        OffsetDateTime now = TheClock.now(clock);
        amendments.hold();
        Optional<Amendment> open = amendments.openFor(given);
        if (open.isPresent()) {
            return change(open.get(), given, version, actor, now);
        }
        Amendment proposed = Amendment.proposed(given, actor, now);
        amendments.add(proposed);
        amendments.write();
        happenings.fire(proposed.proposal(actor, now));
        return new Proposed(proposed.id(), true);
    }

    /** Whether the proposal is sound; throws what {@code propose} would throw and keeps nothing. */
    public void check(Actor actor, AmendmentGiven given) {
        actor.mustBe(Role.POLICY);
        mustBeKnown(given, law.book());
        new AmendmentChecked(law.book(), TheClock.today(clock)).mustBeSound(given);
    }

    private Proposed change(Amendment open, AmendmentGiven given, Long version, Actor actor, OffsetDateTime now) {
        open.mustBeAt(version);
        if (!open.says(given) || !open.isProposedBy(actor)) {
            AmendmentProposed changed = open.change(given, actor, now);
            amendments.write();
            happenings.fire(changed);
        }
        return new Proposed(open.id(), false);
    }

    private static void mustBeKnown(AmendmentGiven given, LawBook book) {
        switch (given.subject()) {
            case LIST -> book.findList(given.name()).orElseThrow(() -> new NotKnown("law-list"));
            case REGIME ->
                book.findValue(Bound.nameInBook(Subject.REGIME, given.name()))
                        .orElseThrow(() -> new NotKnown("law-regime"));
            case VALUE ->
                book.findValue(given.name())
                        .filter(versions -> !Bound.isRegime(given.name()))
                        .orElseThrow(() -> new NotKnown("law-value"));
        }
    }
}
