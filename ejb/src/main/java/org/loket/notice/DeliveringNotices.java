package org.loket.notice;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.loket.correspondence.ActLetters;
import org.loket.correspondence.Letters;
import org.loket.kernel.Author;
import org.loket.kernel.Happening;
import org.loket.kernel.TheClock;

/** Puts an owed notice before its receiver, once, whoever is interrupted; the letter is there before the notice. */
@Stateless
public class DeliveringNotices {

    @Inject
    Notices notices;

    @Inject
    Letters letters;

    @Inject
    ActLetters actLetters;

    @Inject
    Event<Happening> happenings;

    @Inject
    Event<NoticeShown> shown;

    @Inject
    Clock clock;

    /** The notices whose turn it is, oldest first. */
    public List<UUID> owed(int most) {
        return notices.owed(TheClock.now(clock), most);
    }

    public void deliver(UUID id) {
        notices.take(id).ifPresent(notice -> {
            NoticeRecord record = notice.record();
            letters.makeFor(record.caseNumber());
            actLetters.makeFor(record.caseNumber());
            OffsetDateTime now = TheClock.now(clock);
            notice.delivered(notices.nextDelivery(), now);
            happenings.fire(
                    new NoticeDelivered(record.id(), notice.receiver(), record.caseNumber(), Author.HOUSE, now));
            shown.fire(new NoticeShown(notice.receiver(), notice.record()));
        });
    }

    /** A delivery failed: the notice stays owed and waits its turn again. */
    public void postpone(UUID id) {
        notices.take(id).ifPresent(notice -> notice.postpone(TheClock.now(clock)));
    }
}
