package org.loket.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The days that are closed. */
@ApplicationScoped
class ReceiptDays {

    @Inject
    EntityManager store;

    /** Waits until nobody else closes a day, for the rest of the transaction. */
    void hold() {
        store.createNativeQuery("select pg_advisory_xact_lock(hashtext('receipt day'))")
                .getSingleResult();
    }

    Optional<ReceiptDay> find(LocalDate day) {
        return Optional.ofNullable(store.find(KeptDay.class, day)).map(KeptDay::record);
    }

    /** The latest first. */
    List<ReceiptDay> before(LocalDate day, int most) {
        return store.createQuery("select d from KeptDay d where d.day < :day order by d.day desc", KeptDay.class)
                .setParameter("day", day)
                .setMaxResults(most)
                .getResultStream()
                .map(KeptDay::record)
                .toList();
    }

    void add(ReceiptDay day) {
        store.persist(KeptDay.closed(day));
    }
}
