package org.loket.correspondence;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.loket.access.Actor;
import org.loket.casework.CaseRecord;
import org.loket.casework.ReadingCase;
import org.loket.journal.FileRead;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.Happening;
import org.loket.kernel.NotKnown;
import org.loket.kernel.TheClock;

/** A party or an official reads the letter of a decision. */
@Stateless
public class ReadingLetter {

    @Inject
    Letters letters;

    @Inject
    ReadingCase cases;

    @Inject
    Event<Happening> happenings;

    @Inject
    Clock clock;

    public byte[] read(Actor actor, CaseNumber number) {
        CaseRecord file = cases.of(number);
        FileRead.Purpose purpose = purposeOf(actor, file);
        byte[] content = letters.makeFor(number).orElseThrow(() -> new NotKnown("letter"));
        happenings.fire(
                new FileRead(number.text(), FileRead.Part.LETTER, purpose, actor.author(), TheClock.now(clock)));
        return content;
    }

    private static FileRead.Purpose purposeOf(Actor actor, CaseRecord file) {
        if (actor.isRegionalStaff()) {
            return FileRead.Purpose.EXAMINATION;
        }
        if (file.worker().equals(actor.worker())) {
            return FileRead.Purpose.OWN_FILE;
        }
        if (actor.actsFor(file.enterprise())) {
            return FileRead.Purpose.FILING;
        }
        throw new NotKnown("file");
    }
}
