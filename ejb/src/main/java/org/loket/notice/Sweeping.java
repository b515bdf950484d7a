package org.loket.notice;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Every few seconds sweeps up what a fault or a restart left: changes of the law that were not looked at whole, and notices that are owed. */
@Singleton
@Startup
@DependsOn("Installation")
public class Sweeping {

    @Inject
    Dispatcher dispatcher;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void sweep() {
        dispatcher.lookAtLawChanges();
        dispatcher.deliverAll();
    }
}
