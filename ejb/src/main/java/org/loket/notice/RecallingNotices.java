package org.loket.notice;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.loket.access.Configuration;
import org.loket.kernel.Author;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.Happening;
import org.loket.kernel.NotEntitled;
import org.loket.kernel.TheClock;

/** In the demo a past is told that nobody was there for: its notices count as delivered and seen, and wake no page. */
@Stateless
public class RecallingNotices {

    private static final int ALL = 10_000;

    @Inject
    Notices notices;

    @Inject
    Configuration configuration;

    @Inject
    Event<Happening> happenings;

    @Inject
    Clock clock;

    /** What is still owed in that file was delivered at this moment; its letter is made when somebody asks for it. */
    public void delivered(CaseNumber number) {
        mustBeDemo();
        notices.of(number).stream().filter(notice -> !notice.isDelivered()).forEach(this::deliver);
    }

    /** Whatever is owed in any file was delivered at this moment. */
    public void delivered() {
        mustBeDemo();
        notices.take(notices.owed(TheClock.now(clock), ALL)).forEach(this::deliver);
    }

    private void deliver(OwedNotice notice) {
        OffsetDateTime now = TheClock.now(clock);
        NoticeRecord record = notice.record();
        notice.delivered(notices.nextDeliveries(1).get(0), now);
        happenings.fire(new NoticeDelivered(record.id(), notice.receiver(), record.caseNumber(), Author.HOUSE, now));
    }

    /** What was delivered in that file was seen at this moment by that kind of receiver. */
    public void seen(CaseNumber number, Receiver.Kind by) {
        mustBeDemo();
        OffsetDateTime now = TheClock.now(clock);
        notices.of(number).stream()
                .filter(notice -> notice.isDelivered() && notice.receiver().kind() == by)
                .forEach(notice -> notice.seen(now));
    }

    private void mustBeDemo() {
        if (!configuration.isDemo()) {
            throw new NotEntitled("demo");
        }
    }
}
