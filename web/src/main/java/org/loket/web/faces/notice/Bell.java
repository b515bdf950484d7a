package org.loket.web.faces.notice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.loket.notice.Inbox;
import org.loket.notice.ReadingNotices;
import org.loket.web.identity.CurrentActor;

/** How many notices wait for whoever looks at the page. */
@Named
@RequestScoped
public class Bell {

    @Inject
    CurrentActor me;

    @Inject
    ReadingNotices reading;

    private Inbox inbox;

    @PostConstruct
    void look() {
        inbox = reading.inbox(me.actor());
    }

    public long getUnseen() {
        return inbox.unseen();
    }

    /** The newest of them, so that the page knows what is newer; 0 where there is none. */
    public long getNewest() {
        return newest(inbox);
    }

    static long newest(Inbox inbox) {
        return inbox.newest() == null ? 0 : inbox.newest();
    }
}
