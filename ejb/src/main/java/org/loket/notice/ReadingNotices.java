package org.loket.notice;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.loket.access.Actor;
import org.loket.kernel.NotEntitled;
import org.loket.kernel.NotKnown;
import org.loket.kernel.TheClock;

/** A receiver reads its notices and marks what it has seen. */
@Stateless
public class ReadingNotices {

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    /** Oldest first, after that delivery. */
    public List<NoticeRecord> after(Actor actor, long delivery, int limit) {
        mustBeReceiver(actor);
        return mayReceive(actor) ? records(notices.page(actor, delivery, limit)) : List.of();
    }

    /** Newest first. */
    public List<NoticeRecord> latest(Actor actor, int limit) {
        return mayReceive(actor) ? records(notices.latest(actor, limit)) : List.of();
    }

    public Inbox inbox(Actor actor) {
        return mayReceive(actor) ? notices.inbox(actor) : Inbox.EMPTY;
    }

    /** Marks one notice as seen and says what it tells. */
    public NoticeRecord see(Actor actor, UUID id) {
        mustBeReceiver(actor);
        OwedNotice notice = notices.find(id)
                .filter(found -> Notices.keysOf(actor).contains(found.receiver().key()))
                .filter(found -> found.record().deliveredAt() != null)
                .orElseThrow(() -> new NotKnown("notice"));
        notice.seen(TheClock.now(clock));
        return notice.record();
    }

    /** @param upTo the delivery of the newest notice that the reader had before the eyes */
    public void seeAll(Actor actor, long upTo) {
        mustBeReceiver(actor);
        if (mayReceive(actor)) {
            notices.seeAll(actor, upTo, TheClock.now(clock));
        }
    }

    private static void mustBeReceiver(Actor actor) {
        if (!actor.isApplicant() && actor.worker() == null) {
            throw new NotEntitled("role");
        }
    }

    private static boolean mayReceive(Actor actor) {
        return !Notices.keysOf(actor).isEmpty();
    }

    private static List<NoticeRecord> records(List<OwedNotice> found) {
        return found.stream().map(OwedNotice::record).toList();
    }
}
