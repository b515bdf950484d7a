package org.loket.it.container;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import org.loket.casework.CaseDecided;

/** Breaks the deciding transaction at its very end, when it is told to. */
@ApplicationScoped
public class ThrowingObserver {

    private volatile boolean armed;

    public void arm() {
        armed = true;
    }

    public void disarm() {
        armed = false;
    }

    void last(@Observes @Priority(Interceptor.Priority.PLATFORM_AFTER) CaseDecided decided) {
        if (armed) {
            throw new IllegalStateException("the last observer fails");
        }
    }
}
