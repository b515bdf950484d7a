package org.loket.share;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.loket.kernel.WorkerNumber;

/** The codes that workers made. */
@ApplicationScoped
class SharedCodes {

    private static final int SHOWN = 100;

    @Inject
    EntityManager store;

    void add(SharedCode code) {
        store.persist(code);
    }

    Optional<SharedCode> find(UUID id) {
        return Optional.ofNullable(store.find(SharedCode.class, id));
    }

    Optional<SharedCode> find(ShareCode code) {
        return store.createQuery("select c from SharedCode c where c.fingerprint = :fingerprint", SharedCode.class)
                .setParameter("fingerprint", code.fingerprint())
                .getResultStream()
                .findFirst();
    }

    /** The latest first. */
    List<SharedCode> of(WorkerNumber worker) {
        return store.createQuery(
                        "select c from SharedCode c where c.worker = :worker order by c.madeAt desc", SharedCode.class)
                .setParameter("worker", worker.toString())
                .setMaxResults(SHOWN)
                .getResultList();
    }

    long openOf(WorkerNumber worker, OffsetDateTime at) {
        return store.createQuery(
                        "select count(c) from SharedCode c where c.worker = :worker and c.revokedAt is null"
                                + " and c.expiresAt > :at",
                        Long.class)
                .setParameter("worker", worker.toString())
                .setParameter("at", at)
                .getSingleResult();
    }

    void used(UUID id, OffsetDateTime at) {
        store.createNativeQuery("update share_code set uses = uses + 1, last_used_at = ? where id = ?")
                .setParameter(1, at)
                .setParameter(2, id)
                .executeUpdate();
    }
}
