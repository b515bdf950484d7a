package org.loket.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.InConflict;
import org.loket.kernel.NotKnown;

/** The permit cases that are kept. */
@ApplicationScoped
class Cases {

    @Inject
    EntityManager store;

    PermitCase get(CaseNumber number) {
        return find(number).orElseThrow(() -> new NotKnown("file"));
    }

    Optional<PermitCase> find(CaseNumber number) {
        return Optional.ofNullable(store.find(PermitCase.class, number.text()));
    }

    /** Those that take a permit along and against which the term to object passed unused, in order. */
    List<String> withoutObjection(LocalDate today, String after, int most) {
        return store.createQuery(
                        "select c.number from PermitCase c where c.takeover is not null and c.permitGone = false"
                                + " and c.outcome is null and c.stage <> :waiting and c.dueOn < :today"
                                + " and c.number > :after order by c.number",
                        String.class)
                .setParameter("waiting", Stage.WAITING_FOR_INFORMATION)
                .setParameter("today", today)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * The case, to act on: its version is raised even where only its clock or its questions change, so that of two
     * who act at once the slower is told.
     */
    PermitCase take(CaseNumber number) {
        return Optional.ofNullable(store.find(PermitCase.class, number.text(), LockModeType.OPTIMISTIC_FORCE_INCREMENT))
                .orElseThrow(() -> new NotKnown("file"));
    }

    /** That case, held until the transaction ends; empty where it is in other hands. */
    Optional<PermitCase> takeFree(String number) {
        List<?> taken = store.createNativeQuery(
                        "select * from permit_case where number = ? for update skip locked", PermitCase.class)
                .setParameter(1, number)
                .getResultList();
        return taken.stream().map(PermitCase.class::cast).findFirst();
    }

    void add(PermitCase opened) {
        store.persist(opened);
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
