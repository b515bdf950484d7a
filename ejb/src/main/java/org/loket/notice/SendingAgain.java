package org.loket.notice;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.loket.access.Actor;
import org.loket.access.Role;
import org.loket.kernel.Happening;
import org.loket.kernel.NotKnown;
import org.loket.kernel.TheClock;

/** Whoever keeps the house running has a notice that is stuck tried again at once, without waiting for its turn. */
@Stateless
public class SendingAgain {

    @Inject
    Notices notices;

    @Inject
    Event<Happening> happenings;

    @Inject
    Event<NoticesOwed> owed;

    @Inject
    Clock clock;

    /** A notice that was delivered meanwhile, or is being delivered now, is left alone. */
    public void send(Actor actor, UUID id) {
        actor.mustBe(Role.ADMIN);
        OwedNotice known = notices.find(id).orElseThrow(() -> new NotKnown("notice"));
        if (known.record().deliveredAt() != null) {
            return;
        }
        notices.take(List.of(id)).forEach(notice -> {
            notice.tryNow(TheClock.now(clock));
            happenings.fire(
                    new NoticeTriedAgain(id, notice.record().caseNumber(), actor.author(), TheClock.now(clock)));
            owed.fire(new NoticesOwed());
        });
    }
}
