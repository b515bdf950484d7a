package org.loket.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The database, for the repositories of the rooms. */
@ApplicationScoped
public class Store {

    @Produces
    @PersistenceContext(unitName = "loket")
    EntityManager entityManager;
}
