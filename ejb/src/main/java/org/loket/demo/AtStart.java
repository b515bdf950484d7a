package org.loket.demo;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;

/** Has the demo furnished when the house starts, before a door opens. */
@Singleton
@Startup
@DependsOn("Installation")
public class AtStart {

    private static final Logger LOG = System.getLogger(AtStart.class.getName());

    @Inject
    OpeningDemo opening;

    @PostConstruct
    void furnish() {
        long started = System.nanoTime();
        if (opening.open()) {
            Duration took = Duration.ofNanos(System.nanoTime() - started);
            LOG.log(Level.INFO, "The demo population was loaded in {0} ms", took.toMillis());
        }
    }
}
