package org.loket.notice;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.loket.kernel.TheClock;
import org.loket.notice.LawChanges.Open;
import org.loket.notice.Notices.Owing;
import org.loket.trial.LookingAtDrafts;
import org.loket.trial.LookingAtDrafts.Looked;

/** Whoever has a draft that a change of the law touches is told; page by page, so that it can be broken off anywhere. */
@Stateless
public class TellingLawChange {

    private static final int PAGE = 1000;

    @Inject
    LawChanges changes;

    @Inject
    LookingAtDrafts drafts;

    @Inject
    Notices notices;

    @Inject
    Event<NoticesOwed> owed;

    @Inject
    Clock clock;

    /** Looks at the next page of drafts; answers whether there is more to look at. */
    public boolean lookOn() {
        Optional<Open> open = changes.take();
        if (open.isEmpty()) {
            return false;
        }
        Looked looked = drafts.page(open.get().amendment(), open.get().lookedUntil(), PAGE);
        OffsetDateTime now = TheClock.now(clock);
        notices.add(
                Matter.LAW_CHANGED.kind(),
                looked.touched().stream()
                        .map(one -> new Owing(
                                Receiver.Kind.ENTERPRISE.name(),
                                one.enterprise().digits(),
                                one.number().text()))
                        .toList(),
                now);
        changes.looked(open.get().amendment(), looked.last(), now);
        owed.fire(new NoticesOwed());
        return true;
    }
}
