package org.loket.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
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
        return Optional.ofNullable(store.find(PermitCase.class, number.text())).orElseThrow(() -> new NotKnown("file"));
    }

    /**
     * The case, to act on: its version is raised even where only its clock or its questions change, so that of two
     * who act at once the slower is told.
     */
    PermitCase take(CaseNumber number) {
        return Optional.ofNullable(store.find(PermitCase.class, number.text(), LockModeType.OPTIMISTIC_FORCE_INCREMENT))
                .orElseThrow(() -> new NotKnown("file"));
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
