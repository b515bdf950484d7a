package org.loket.installation;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.loket.access.Configuration;
import org.loket.kernel.TheClock;

/**
 * Decides at start whether this is the demo or the real house. A database remembers what it was first used for, and the
 * house does not start on one of the other kind: demo accounts cannot appear beside real files by a mistyped setting.
 */
@Singleton
@Startup
@DependsOn("Migration")
public class Installation {

    static final String SETTING = "LOKET_CONFIGURATION";

    @Inject
    EntityManager store;

    @Inject
    Clock clock;

    private Configuration configuration;

    @PostConstruct
    void open() {
        configuration = decide(Optional.ofNullable(System.getenv(SETTING)).orElse("production"));
    }

    Configuration decide(String setting) {
        String wanted =
                switch (setting) {
                    case "demo" -> "DEMO";
                    case "production" -> "PRODUCTION";
                    default ->
                        throw new IllegalStateException(
                                SETTING + " is either demo or production, not '" + setting + "'");
                };
        List<?> remembered = store.createNativeQuery("select configuration from installation")
                .getResultList();
        if (remembered.isEmpty()) {
            store.createNativeQuery("insert into installation (configuration, since) values (?, ?)")
                    .setParameter(1, wanted)
                    .setParameter(2, TheClock.now(clock))
                    .executeUpdate();
        } else if (!remembered.get(0).equals(wanted)) {
            throw new IllegalStateException("This database belongs to a " + remembered.get(0) + " installation and "
                    + SETTING + " says " + wanted + ": Loket does not start on it.");
        }
        return wanted.equals("DEMO") ? Configuration.DEMO : Configuration.PRODUCTION;
    }

    @Produces
    public Configuration configuration() {
        return configuration;
    }
}
