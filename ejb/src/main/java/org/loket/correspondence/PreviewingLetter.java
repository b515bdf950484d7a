package org.loket.correspondence;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.loket.access.Actor;
import org.loket.casework.CaseRecord;
import org.loket.casework.ReadingCase;
import org.loket.casework.Stage;
import org.loket.journal.FileRead;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.Happening;
import org.loket.kernel.NotKnown;
import org.loket.kernel.TheClock;

/** An official looks at the letter that a proposal would become, before anybody decides; nothing of it is kept. */
@Stateless
public class PreviewingLetter {

    @Inject
    ReadingCase cases;

    @Inject
    ComposingLetter composing;

    @Inject
    Event<Happening> happenings;

    @Inject
    Clock clock;

    public byte[] preview(Actor actor, CaseNumber number) {
        actor.mustBeRegionalStaff();
        CaseRecord proposed = cases.of(number);
        if (proposed.stage() != Stage.PROPOSED) {
            throw new NotKnown("letter");
        }
        happenings.fire(new FileRead(
                number.text(), FileRead.Part.FILE, FileRead.Purpose.EXAMINATION, actor.author(), TheClock.now(clock)));
        return composing.draft(proposed, TheClock.today(clock));
    }
}
