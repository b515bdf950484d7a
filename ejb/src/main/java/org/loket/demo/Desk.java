package org.loket.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** The desk at which the past is written down. */
@ApplicationScoped
class Desk {

    @Inject
    EntityManager store;

    /** Puts away what is written: whatever lies on the desk is looked through at every step. */
    void clear() {
        store.flush();
        store.clear();
    }
}
