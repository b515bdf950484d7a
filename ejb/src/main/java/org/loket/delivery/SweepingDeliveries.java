package org.loket.delivery;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Every few seconds looks for deliveries whose turn has come again, or whose sender was killed. */
@Singleton
@Startup
@DependsOn("Installation")
public class SweepingDeliveries {

    @Inject
    Dispatcher dispatcher;

    @Inject
    SubscribingPush subscribing;

    /** The key for push messages is there before anybody can subscribe. */
    @PostConstruct
    void makeTheKey() {
        subscribing.key();
    }

    @Schedule(hour = "*", minute = "*", second = "2/5", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void sweep() {
        dispatcher.sendAll();
    }
}
