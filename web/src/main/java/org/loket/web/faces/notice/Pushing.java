package org.loket.web.faces.notice;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.faces.push.Push;
import jakarta.faces.push.PushContext;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import org.loket.notice.AddressingNotices;
import org.loket.notice.NoticesShown;

/** Tells the open pages of a receiver to look again; what there is to see is not in the message. */
@ApplicationScoped
public class Pushing {

    static final String LOOK = "look";

    @Inject
    @Push(channel = "notices")
    PushContext pages;

    @Inject
    AddressingNotices addressing;

    @Resource
    ManagedExecutorService executor;

    // made with the class loader of the doors: the thread that delivers a notice has that of the house, where Faces has
    // no sockets
    void open(@Observes @Initialized(ApplicationScoped.class) Object doors) {}

    // the transaction is over: whom to tell is asked for in one of its own
    void shown(@Observes(during = TransactionPhase.AFTER_SUCCESS) NoticesShown shown) {
        executor.execute(() -> pages.send(
                LOOK,
                addressing.accountsOf(shown.receivers()).values().stream()
                        .flatMap(Set::stream)
                        .collect(Collectors.toSet())));
    }
}
