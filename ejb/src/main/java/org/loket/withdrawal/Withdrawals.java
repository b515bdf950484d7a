package org.loket.withdrawal;

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
import org.loket.kernel.PermitNumber;

/** The withdrawals that were begun. */
@ApplicationScoped
class Withdrawals {

    private static final List<WithdrawalState> RUNNING = List.of(WithdrawalState.HEARING, WithdrawalState.PROPOSED);

    @Inject
    EntityManager store;

    /** The latest of that permit. */
    Withdrawal of(PermitNumber permit) {
        return find(permit).orElseThrow(() -> new NotKnown("withdrawal"));
    }

    Optional<Withdrawal> find(PermitNumber permit) {
        return store.createQuery(
                        "select w from Withdrawal w where w.permit = :permit order by w.begunAt desc", Withdrawal.class)
                .setParameter("permit", permit.text())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Withdrawal get(UUID id) {
        return Optional.ofNullable(store.find(Withdrawal.class, id)).orElseThrow(() -> new NotKnown("withdrawal"));
    }

    /** The withdrawals of the permit that was granted in that case, the first one first. */
    List<Withdrawal> of(CaseNumber number) {
        return store.createQuery(
                        "select w from Withdrawal w where w.caseNumber = :number order by w.begunAt", Withdrawal.class)
                .setParameter("number", number.text())
                .getResultList();
    }

    /** Those that are not decided, the one whose hearing ends first before the others. */
    List<Withdrawal> running(int most) {
        return store.createQuery(
                        "select w from Withdrawal w where w.state in :running order by w.hearUntil, w.id",
                        Withdrawal.class)
                .setParameter("running", RUNNING)
                .setMaxResults(most)
                .getResultList();
    }

    /** One withdrawal of a permit runs at a time, also where two officials begin at once. */
    void add(Withdrawal begun, PermitNumber permit) {
        store.createNativeQuery("select pg_advisory_xact_lock(hashtext(?))")
                .setParameter(1, "withdrawal " + permit)
                .getSingleResult();
        if (find(permit).filter(last -> !last.record().state().isDecided()).isPresent()) {
            throw new InConflict("withdrawal.running");
        }
        store.persist(begun);
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
