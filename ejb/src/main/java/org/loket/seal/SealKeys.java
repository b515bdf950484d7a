package org.loket.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** The keys that are kept. */
@ApplicationScoped
class SealKeys {

    @Inject
    EntityManager store;

    Optional<SealKey> inUse() {
        return store.createQuery("select k from SealKey k where k.retiredAt is null", SealKey.class)
                .getResultStream()
                .findFirst();
    }

    List<SealKey> all() {
        return store.createQuery("select k from SealKey k order by k.madeAt desc", SealKey.class)
                .getResultList();
    }

    /** Waits until nobody else makes a key, for the rest of the transaction. */
    void hold() {
        store.createNativeQuery("select pg_advisory_xact_lock(hashtext('seal key'))")
                .getSingleResult();
    }

    void retire(SealKey key, OffsetDateTime at) {
        key.retire(at);
        store.flush();
    }

    void add(SealKey key) {
        store.persist(key);
        store.flush();
    }
}
