package org.loket.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.InConflict;
import org.loket.kernel.NotKnown;

/** The appeals that were lodged. */
@ApplicationScoped
class Appeals {

    private static final List<AppealState> RUNNING = List.of(AppealState.LODGED, AppealState.PROPOSED);

    @Inject
    EntityManager store;

    Appeal get(UUID id) {
        return Optional.ofNullable(store.find(Appeal.class, id)).orElseThrow(() -> new NotKnown("appeal"));
    }

    /** The appeal against that decision; one that was taken anew can be appealed anew. */
    Optional<Appeal> against(ContestedDecision decision) {
        return store.createQuery(
                        "select a from Appeal a where a.contested = :kind and a.reference = :reference"
                                + " and a.contestedAt = :at",
                        Appeal.class)
                .setParameter("kind", decision.kind())
                .setParameter("reference", decision.reference())
                .setParameter("at", decision.decidedAt())
                .getResultStream()
                .findFirst();
    }

    /** The appeals about that case and its permit, the first one first. */
    List<Appeal> of(CaseNumber number) {
        return store.createQuery(
                        "select a from Appeal a where a.caseNumber = :number order by a.registeredAt", Appeal.class)
                .setParameter("number", number.text())
                .getResultList();
    }

    /** Those that are not decided, by the day that is aimed for. */
    List<Appeal> running(int most) {
        return store.createQuery(
                        "select a from Appeal a where a.state in :running order by a.dueOn, a.id", Appeal.class)
                .setParameter("running", RUNNING)
                .setMaxResults(most)
                .getResultList();
    }

    /** A decision is appealed once, also where both parties do so at the same moment. */
    void add(Appeal lodged, ContestedDecision decision) {
        store.createNativeQuery("select pg_advisory_xact_lock(hashtext(?))")
                .setParameter(1, "appeal " + decision.kind() + " " + decision.reference())
                .getSingleResult();
        if (against(decision).isPresent()) {
            throw new InConflict("appeal.lodged");
        }
        store.persist(lodged);
        store.flush();
    }

    /** Writes what changed now, so that the slower of two is told here and nothing of it remains. */
    void write() {
        try {
            store.flush();
        } catch (OptimisticLockException e) {
            throw new InConflict("changed-meanwhile");
        }
    }
}
