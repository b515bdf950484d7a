package org.loket.employment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.loket.kernel.PermitNumber;
import org.loket.register.PermitRecord;

/** The employments that somebody said something about. */
@ApplicationScoped
class Employments {

    @Inject
    EntityManager store;

    Optional<Employment> find(PermitNumber permit) {
        return Optional.ofNullable(store.find(Employment.class, permit.text()));
    }

    /** The employment under that permit, entered where nobody said anything about it yet. */
    Employment under(PermitRecord permit) {
        return find(permit.number()).orElseGet(() -> {
            Employment employment = Employment.under(permit);
            store.persist(employment);
            return employment;
        });
    }

    /** Those about which the parties do not agree, the longest first. */
    List<Employment> disputed(int most) {
        return store.createQuery(
                        "select e from Employment e where e.state = :state order by e.disputedAt, e.permit",
                        Employment.class)
                .setParameter("state", EmploymentState.DISPUTED)
                .setMaxResults(most)
                .getResultList();
    }

    List<String> due(LocalDate today, String after, int most) {
        return store.createQuery(
                        "select e.permit from Employment e where e.dueOn <= :today and e.permit > :after order by e.permit",
                        String.class)
                .setParameter("today", today)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** That employment, held until the transaction ends; empty where it is in other hands. */
    Optional<Employment> take(String permit) {
        List<?> taken = store.createNativeQuery(
                        "select * from employment where permit = ? for update skip locked", Employment.class)
                .setParameter(1, permit)
                .getResultList();
        return taken.stream().map(Employment.class::cast).findFirst();
    }
}
