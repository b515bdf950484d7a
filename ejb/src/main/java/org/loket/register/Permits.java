package org.loket.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.PermitNumber;
import org.loket.kernel.WorkerNumber;

/** The register of permits. */
@ApplicationScoped
public class Permits {

    @Inject
    EntityManager store;

    /** The permits of that worker with that employer, the one that ends last first. */
    public List<PermitRecord> of(WorkerNumber worker, EnterpriseNumber enterprise) {
        return store.createQuery(
                        "select p from Permit p where p.worker = :worker and p.enterprise = :enterprise"
                                + " order by p.validUntil desc",
                        Permit.class)
                .setParameter("worker", worker.toString())
                .setParameter("enterprise", enterprise.digits())
                .getResultStream()
                .map(Permit::record)
                .toList();
    }

    public List<PermitRecord> of(WorkerNumber worker) {
        return store.createQuery(
                        "select p from Permit p where p.worker = :worker order by p.validUntil desc", Permit.class)
                .setParameter("worker", worker.toString())
                .getResultStream()
                .map(Permit::record)
                .toList();
    }

    public Optional<PermitRecord> grantedIn(CaseNumber number) {
        return store.createQuery("select p from Permit p where p.caseNumber = :number", Permit.class)
                .setParameter("number", number.text())
                .getResultStream()
                .map(Permit::record)
                .findFirst();
    }

    PermitNumber nextNumber(int year) {
        Number serial = (Number)
                store.createNativeQuery("select nextval('permit_serial')").getSingleResult();
        return PermitNumber.numbered(year, serial.longValue());
    }

    void add(Permit permit) {
        store.persist(permit);
    }
}
