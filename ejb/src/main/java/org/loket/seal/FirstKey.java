package org.loket.seal;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** The first start makes the first key, so that its public part can be handed out before anything is signed. */
@Singleton
@Startup
@DependsOn("Installation")
public class FirstKey {

    @Inject
    KeepingKeys keys;

    @PostConstruct
    void make() {
        keys.mustHaveOne();
    }
}
