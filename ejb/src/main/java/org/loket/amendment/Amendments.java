package org.loket.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.loket.kernel.InConflict;
import org.loket.kernel.NotKnown;

/** The amendments that are kept. */
@ApplicationScoped
class Amendments {

    @Inject
    EntityManager store;

    /** Waits until nobody else proposes or confirms, for the rest of the transaction. */
    void hold() {
        store.createNativeQuery("select pg_advisory_xact_lock(hashtext('amendment'))")
                .getSingleResult();
    }

    Amendment get(UUID id) {
        return Optional.ofNullable(store.find(Amendment.class, id)).orElseThrow(() -> new NotKnown("amendment"));
    }

    /** The open proposal for that day, of which there is one at most. */
    Optional<Amendment> openFor(AmendmentGiven given) {
        return store
                .createQuery(
                        "select a from Amendment a where a.subject = :subject and a.name = :name"
                                + " and a.firstDay = :day and a.state = :state",
                        Amendment.class)
                .setParameter("subject", given.subject())
                .setParameter("name", given.name())
                .setParameter("day", given.from())
                .setParameter("state", State.PROPOSED)
                .getResultList()
                .stream()
                .findFirst();
    }

    void add(Amendment amendment) {
        store.persist(amendment);
    }

    /** Writes what changed now, so that the slower of two is told here and nothing of it remains. */
    void write() {
        try {
            store.flush();
        } catch (OptimisticLockException e) {
            throw new InConflict("changed-meanwhile");
        }
    }

    /** How many amendments were ever confirmed; a confirmation is never undone, so that this tells whether one is new. */
    long confirmations() {
        return store.createQuery("select count(a) from Amendment a where a.state = :state", Long.class)
                .setParameter("state", State.CONFIRMED)
                .getSingleResult();
    }

    /** What was confirmed, each name from its first day on. */
    List<AmendmentRecord> confirmed() {
        return records(store.createQuery(
                        "select a from Amendment a where a.state = :state order by a.name, a.firstDay", Amendment.class)
                .setParameter("state", State.CONFIRMED));
    }

    /** The last amendments, those that wait for a confirmation first. */
    List<AmendmentRecord> latest(int limit) {
        return records(store.createQuery(
                        "select a from Amendment a order by"
                                + " case when a.state = org.loket.amendment.State.PROPOSED then 0 else 1 end,"
                                + " a.proposedAt desc",
                        Amendment.class)
                .setMaxResults(limit));
    }

    private static List<AmendmentRecord> records(TypedQuery<Amendment> query) {
        return query.getResultStream().map(Amendment::record).toList();
    }
}
