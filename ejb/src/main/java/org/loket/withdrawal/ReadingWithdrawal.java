package org.loket.withdrawal;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.loket.access.Actor;
import org.loket.access.Role;
import org.loket.journal.FileRead;
import org.loket.kernel.Happening;
import org.loket.kernel.NotEntitled;
import org.loket.kernel.NotKnown;
import org.loket.kernel.PermitNumber;
import org.loket.kernel.TheClock;

/** Officials read every withdrawal, a party its own. */
@Stateless
public class ReadingWithdrawal {

    @Inject
    Withdrawals withdrawals;

    @Inject
    Event<Happening> happenings;

    @Inject
    Clock clock;

    /** The latest of that permit; one that does not exist and one that is no business of the reader are answered alike. */
    public WithdrawalRecord read(Actor actor, PermitNumber number) {
        WithdrawalRecord found = find(actor, number).orElseThrow(() -> new NotKnown("withdrawal"));
        happenings.fire(new FileRead(
                found.caseNumber().text(), FileRead.Part.FILE, purposeOf(actor), actor.author(), TheClock.now(clock)));
        return found;
    }

    /** The same as part of a page that is journalled as a whole. */
    public Optional<WithdrawalRecord> find(Actor actor, PermitNumber number) {
        if (actor.isRegionalStaff()) {
            return withdrawals.find(number).map(Withdrawal::record);
        }
        if (!actor.isApplicant() && !actor.is(Role.WORKER)) {
            throw new NotEntitled("role");
        }
        return withdrawals
                .find(number)
                .filter(found -> AnsweringHearing.isParty(actor, found))
                .map(found -> found.record().forItsParties());
    }

    /** Those that are not decided, the one whose hearing ends first before the others. */
    public List<WithdrawalRecord> running(Actor actor, int most) {
        actor.mustBeRegionalStaff();
        return withdrawals.running(most).stream().map(Withdrawal::record).toList();
    }

    private static FileRead.Purpose purposeOf(Actor actor) {
        if (actor.isRegionalStaff()) {
            return FileRead.Purpose.EXAMINATION;
        }
        return actor.isApplicant() ? FileRead.Purpose.FILING : FileRead.Purpose.OWN_FILE;
    }
}
