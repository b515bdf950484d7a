package org.loket.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.WorkerNumber;

/** Whether somebody waits for a decision; what it will be is nobody's to read here. */
@ApplicationScoped
public class AwaitingDecision {

    @Inject
    EntityManager store;

    /** Whether that enterprise asked for that worker and was not answered yet. */
    public boolean isFor(WorkerNumber worker, EnterpriseNumber enterprise) {
        return !store.createQuery(
                        "select c.number from PermitCase c where c.worker = :worker and c.enterprise = :enterprise"
                                + " and c.outcome is null",
                        String.class)
                .setParameter("worker", worker.toString())
                .setParameter("enterprise", enterprise.digits())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
