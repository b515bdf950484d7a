package org.loket.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.loket.access.Actor;
import org.loket.document.Documents;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.InConflict;
import org.loket.kernel.NotKnown;
import org.loket.kernel.Stale;
import org.loket.kernel.WorkerNumber;
import org.loket.law.category.Slot;

/** The applications that are kept. */
@ApplicationScoped
class Applications {

    private static final int MOST_DRAFTS = 500;
    private static final int MOST_OF_A_WORKER = 5;

    @Inject
    EntityManager store;

    @Inject
    Documents documents;

    CaseNumber nextNumber(int year) {
        Number serial = (Number)
                store.createNativeQuery("select nextval('case_serial')").getSingleResult();
        return CaseNumber.numbered(year, serial.longValue());
    }

    Application get(CaseNumber number) {
        return Optional.ofNullable(store.find(Application.class, number.text()))
                .orElseThrow(() -> new NotKnown("file"));
    }

    /** That application, for who filed it. */
    Application of(Actor actor, CaseNumber number) {
        Application found = store.find(Application.class, number.text());
        if (found == null) {
            actor.mustHaveFiled(null, null);
        } else {
            actor.mustHaveFiled(found.enterprise(), found.worker());
        }
        return found;
    }

    /** Whether that application, submitted or not, is about that worker. */
    boolean isOf(WorkerNumber worker, CaseNumber number) {
        Application found = store.find(Application.class, number.text());
        return found != null && worker.equals(found.worker());
    }

    /** Drafts cost nothing to make, so an employer cannot have them without end. */
    void mustHaveRoomFor(EnterpriseNumber enterprise) {
        Long drafts = store.createQuery(
                        "select count(a) from Application a where a.enterprise = :enterprise and a.stage = :draft",
                        Long.class)
                .setParameter("enterprise", enterprise.digits())
                .setParameter("draft", Stage.DRAFT)
                .getSingleResult();
        mustBeFewer(drafts, MOST_DRAFTS);
    }

    void mustHaveRoomFor(WorkerNumber worker) {
        Long drafts = store.createQuery(
                        "select count(a) from Application a where a.worker = :worker and a.stage = :draft", Long.class)
                .setParameter("worker", worker.toString())
                .setParameter("draft", Stage.DRAFT)
                .getSingleResult();
        mustBeFewer(drafts, MOST_OF_A_WORKER);
    }

    private static void mustBeFewer(long drafts, int most) {
        if (drafts >= most) {
            throw new InConflict("too-many-drafts", most);
        }
    }

    void add(Application application) {
        store.persist(application);
    }

    /**
     * Writes what changed now, so that the slower of two is told here and not at the end of the transaction.
     *
     * @param expected the version that the caller relied on; null where it relied on none
     */
    void write(Long expected) {
        try {
            store.flush();
        } catch (OptimisticLockException e) {
            throw expected == null ? new InConflict("changed-meanwhile") : new Stale("application");
        }
    }

    Set<Slot> filledSlots(CaseNumber number) {
        Set<Slot> filled = EnumSet.noneOf(Slot.class);
        documents.of(number).forEach(document -> filled.add(Slot.valueOf(document.slot())));
        return filled;
    }
}
