package org.loket.delivery;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;

/** Sends what is due, each channel by threads of its own: one that hangs does not hold up another. */
@ApplicationScoped
class Dispatcher {

    @Inject
    DeliveringOutside delivering;

    @Resource
    ManagedThreadFactory threads;

    private final Map<Channel, Lane> lanes = new EnumMap<>(Channel.class);

    @PostConstruct
    void open() {
        // a mail server and a push service take many at once, a webhook takes them one after the other
        lanes.put(Channel.MAIL, new Lane(delivering, Channel.MAIL, 1, 50, threads));
        lanes.put(Channel.PUSH, new Lane(delivering, Channel.PUSH, 4, 250, threads));
        lanes.put(Channel.WEBHOOK, new Lane(delivering, Channel.WEBHOOK, 32, 20, threads));
    }

    @PreDestroy
    void close() {
        lanes.values().forEach(Lane::close);
    }

    void atOnce(@Observes(during = TransactionPhase.AFTER_SUCCESS) DeliveriesOwed owed) {
        sendAll();
    }

    void sendAll() {
        lanes.values().forEach(Lane::wake);
    }
}
