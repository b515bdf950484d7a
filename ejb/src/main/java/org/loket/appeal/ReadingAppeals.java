package org.loket.appeal;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.loket.access.Actor;
import org.loket.journal.FileRead;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.Happening;
import org.loket.kernel.NotKnown;
import org.loket.kernel.TheClock;
import org.loket.law.appeal.Remedy.Appellant;

/** Officials read every appeal, a party those about its own decisions, and until when it can appeal. */
@Stateless
public class ReadingAppeals {

    @Inject
    Contests contests;

    @Inject
    Appeals appeals;

    @Inject
    Event<Happening> happenings;

    @Inject
    Clock clock;

    /**
     * A decision that the reader can appeal, and until when.
     *
     * @param party which party the reader is; null for an official
     * @param term of that party; of the worker where an official reads
     */
    public record Open(ContestedDecision decision, Appellant party, AppealTerm term) {}

    /**
     * What was and what can be appealed in one case and on its permit.
     *
     * @param open decisions against which no appeal was lodged yet
     */
    public record About(List<AppealRecord> appeals, List<Open> open) {}

    public AppealRecord read(Actor actor, UUID id) {
        LodgingAppeal.mustBePartyOrStaff(actor);
        AppealRecord found = appeals.get(id).record();
        if (!actor.isRegionalStaff() && !isParty(actor, found)) {
            throw new NotKnown("appeal");
        }
        journal(actor, found.caseNumber());
        return actor.isRegionalStaff() ? found : found.forItsParties();
    }

    /** All about that case; one that is no business of the reader does not exist. */
    public About about(Actor actor, CaseNumber number) {
        LodgingAppeal.mustBePartyOrStaff(actor);
        boolean staff = actor.isRegionalStaff();
        List<AppealRecord> lodged = appeals.of(number).stream()
                .map(Appeal::record)
                .filter(appeal -> staff || isParty(actor, appeal))
                .map(appeal -> staff ? appeal : appeal.forItsParties())
                .toList();
        List<Open> open = contests.in(number).stream()
                .filter(decision -> staff || LodgingAppeal.isParty(actor, decision))
                .filter(decision -> appeals.against(decision).isEmpty())
                .map(decision -> open(actor, decision))
                .toList();
        if (!staff && lodged.isEmpty() && open.isEmpty()) {
            throw new NotKnown("contested");
        }
        journal(actor, number);
        return new About(lodged, open);
    }

    private Open open(Actor actor, ContestedDecision decision) {
        Appellant party = actor.isRegionalStaff() ? null : LodgingAppeal.partyOf(actor, decision);
        return new Open(
                decision,
                party,
                contests.termOf(decision, party == null ? Appellant.WORKER_LAWFULLY_IN_BELGIUM : party));
    }

    /** Those that are not decided, by the day that is aimed for. */
    public List<AppealRecord> running(Actor actor, int most) {
        actor.mustBeRegionalStaff();
        return appeals.running(most).stream().map(Appeal::record).toList();
    }

    private void journal(Actor actor, CaseNumber number) {
        FileRead.Purpose ownPurpose = actor.isApplicant() ? FileRead.Purpose.FILING : FileRead.Purpose.OWN_FILE;
        happenings.fire(new FileRead(
                number.text(),
                FileRead.Part.FILE,
                actor.isRegionalStaff() ? FileRead.Purpose.EXAMINATION : ownPurpose,
                actor.author(),
                TheClock.now(clock)));
    }

    private static boolean isParty(Actor actor, AppealRecord appeal) {
        return appeal.worker().equals(actor.worker())
                || appeal.enterprise() != null && actor.actsFor().contains(appeal.enterprise());
    }
}
