package org.loket.notice;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.loket.correspondence.ActLetters;
import org.loket.correspondence.Letters;
import org.loket.journal.Journal;
import org.loket.kernel.Author;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.TheClock;
import org.loket.notice.NoticesShown.Shown;

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
    Journal journal;

    @Inject
    Event<NoticesShown> shown;

    @Inject
    Clock clock;

    /** The notices whose turn it is, oldest first. */
    public List<UUID> owed(int most) {
        return notices.owed(TheClock.now(clock), most);
    }

    public void deliver(UUID id) {
        deliver(List.of(id));
    }

    /** All of them, or none. */
    public void deliver(List<UUID> ids) {
        List<OwedNotice> taken = notices.take(ids);
        if (taken.isEmpty()) {
            return;
        }
        taken.stream()
                .map(OwedNotice::record)
                .filter(notice -> !notice.kind().equals(Matter.LAW_CHANGED.kind()))
                .map(NoticeRecord::caseNumber)
                .distinct()
                .forEach(this::makeLetters);
        OffsetDateTime now = TheClock.now(clock);
        Iterator<Long> numbers = notices.nextDeliveries(taken.size()).iterator();
        List<NoticeDelivered> delivered = new ArrayList<>();
        List<Shown> seen = new ArrayList<>();
        for (OwedNotice notice : taken) {
            notice.delivered(numbers.next(), now);
            NoticeRecord record = notice.record();
            delivered.add(new NoticeDelivered(record.id(), notice.receiver(), record.caseNumber(), Author.HOUSE, now));
            seen.add(new Shown(notice.receiver(), record));
        }
        notices.write();
        journal.write(delivered);
        shown.fire(new NoticesShown(seen));
    }

    private void makeLetters(CaseNumber number) {
        letters.makeFor(number);
        actLetters.makeFor(number);
    }

    /** A delivery failed: the notice stays owed and waits its turn again. */
    public void postpone(UUID id, String reason) {
        notices.take(List.of(id)).forEach(notice -> notice.postpone(TheClock.now(clock), reason));
    }
}
