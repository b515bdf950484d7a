package org.loket.sweep;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Sweeps just after midnight, and again every minute: whatever a fault or a restart left is due still. The timer
 * keeps nothing, the database does.
 */
@Singleton
@Startup
@DependsOn("Installation")
public class DayTimer {

    @Inject
    Sweeper sweeper;

    @Schedule(hour = "*", minute = "*", second = "10", timezone = "Europe/Brussels", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void sweep() {
        sweeper.sweep();
    }
}
