package org.loket.sweep;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;

/**
 * Sweeps just after midnight, again every minute, and soon after a start: whatever a fault or a restart left is due
 * still. The timer keeps nothing, the database does.
 */
@Singleton
@Startup
@DependsOn("Installation")
public class DayTimer {

    private static final int UNTIL_THE_HOUSE_STANDS = 3;

    @Inject
    Sweeper sweeper;

    @Resource
    ManagedScheduledExecutorService executor;

    @PostConstruct
    void soon() {
        executor.schedule(() -> sweeper.sweep(), UNTIL_THE_HOUSE_STANDS, TimeUnit.SECONDS);
    }

    @Schedule(hour = "*", minute = "*", second = "10", timezone = "Europe/Brussels", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void sweep() {
        sweeper.sweep();
    }
}
