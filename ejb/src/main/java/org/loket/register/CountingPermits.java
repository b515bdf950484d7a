package org.loket.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;

/** Counts the permits and search windows that a regime meets on its first day; one without limit meets none. */
@ApplicationScoped
public class CountingPermits {

    @Inject
    EntityManager store;

    public PermitsOn on(LocalDate day) {
        return new PermitsOn(
                count(
                        "p.grant.validUntil >= :day and (p.endedOn is null or p.endedOn >= :day)",
                        PermitState.VALID,
                        day),
                count("p.window.lastDay >= :day", PermitState.IN_SEARCH_WINDOW, day));
    }

    private long count(String condition, PermitState state, LocalDate day) {
        return store.createQuery("select count(p) from Permit p where p.state = :state and " + condition, Long.class)
                .setParameter("state", state)
                .setParameter("day", day)
                .getSingleResult();
    }
}
