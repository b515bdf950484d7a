package org.loket.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.NotKnown;
import org.loket.kernel.PermitNumber;
import org.loket.kernel.WorkerNumber;

/** The offers that are kept. */
@ApplicationScoped
class Transfers {

    @Inject
    EntityManager store;

    void add(Transfer transfer) {
        store.persist(transfer);
        store.flush();
    }

    Transfer get(CaseNumber number) {
        return find(number).orElseThrow(() -> new NotKnown("transfer"));
    }

    Optional<Transfer> find(CaseNumber number) {
        return Optional.ofNullable(store.find(Transfer.class, number.text()));
    }

    /** Whoever answers for a permit waits for whoever answers for the same one. */
    void hold(PermitNumber permit) {
        store.createNativeQuery("select pg_advisory_xact_lock(hashtext(?))")
                .setParameter(1, "transfer " + permit)
                .getSingleResult();
    }

    /** What stands as it stands now, also where another transaction changed it while this one waited. */
    Transfer fresh(Transfer transfer) {
        store.refresh(transfer);
        return transfer;
    }

    List<Transfer> of(PermitNumber permit) {
        // what waits to be written changes no permit, so it can wait for the end of a batch
        return store.createQuery("select t from Transfer t where t.permit = :permit order by t.number", Transfer.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("permit", permit.text())
                .getResultList();
    }

    /** Newest first. */
    List<Transfer> of(WorkerNumber worker, int most) {
        return store.createQuery(
                        "select t from Transfer t where t.worker = :worker order by t.number desc", Transfer.class)
                .setParameter("worker", worker.toString())
                .setMaxResults(most)
                .getResultList();
    }

    long waitingFor(WorkerNumber worker) {
        return store.createQuery(
                        "select count(t) from Transfer t where t.worker = :worker and t.state = :offered", Long.class)
                .setParameter("worker", worker.toString())
                .setParameter("offered", TransferState.OFFERED)
                .getSingleResult();
    }

    /** Newest first. */
    List<Transfer> of(Collection<EnterpriseNumber> enterprises, int most) {
        return store.createQuery(
                        "select t from Transfer t where t.enterprise in :enterprises order by t.number desc",
                        Transfer.class)
                .setParameter(
                        "enterprises",
                        enterprises.stream().map(EnterpriseNumber::digits).toList())
                .setMaxResults(most)
                .getResultList();
    }

    List<String> due(LocalDate today, String after, int most) {
        return store.createQuery(
                        "select t.number from Transfer t where t.dueOn <= :today and t.number > :after order by t.number",
                        String.class)
                .setParameter("today", today)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** That offer, held until the transaction ends; empty where it is in other hands. */
    Optional<Transfer> take(String number) {
        List<?> taken = store.createNativeQuery(
                        "select * from transfer where number = ? for update skip locked", Transfer.class)
                .setParameter(1, number)
                .getResultList();
        return taken.stream().map(Transfer.class::cast).findFirst();
    }
}
