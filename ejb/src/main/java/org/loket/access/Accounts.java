package org.loket.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.WorkerNumber;

/** The accounts and mandates that are kept. */
@ApplicationScoped
class Accounts {

    @Inject
    EntityManager store;

    Optional<Account> named(String name) {
        return Optional.ofNullable(store.find(Account.class, name));
    }

    Set<EnterpriseNumber> mandatesOf(String account, LocalDate day) {
        List<String> digits = store.createQuery(
                        "select m.enterprise from Mandate m where m.account = :account and m.validFrom <= :day"
                                + " and (m.validUntil is null or m.validUntil >= :day)",
                        String.class)
                .setParameter("account", account)
                .setParameter("day", day)
                .getResultList();
        Set<EnterpriseNumber> enterprises = new HashSet<>();
        digits.forEach(number -> enterprises.add(new EnterpriseNumber(number)));
        return enterprises;
    }

    Set<String> actingFor(EnterpriseNumber enterprise, LocalDate day) {
        Set<String> names = new HashSet<>(
                store.createQuery("select a.name from Account a where a.enterprise = :enterprise", String.class)
                        .setParameter("enterprise", enterprise.digits())
                        .getResultList());
        names.addAll(store.createQuery(
                        "select m.account from Mandate m where m.enterprise = :enterprise and m.validFrom <= :day"
                                + " and (m.validUntil is null or m.validUntil >= :day)",
                        String.class)
                .setParameter("enterprise", enterprise.digits())
                .setParameter("day", day)
                .getResultList());
        return names;
    }

    Set<String> of(WorkerNumber worker) {
        return new HashSet<>(store.createQuery("select a.name from Account a where a.worker = :worker", String.class)
                .setParameter("worker", worker.toString())
                .getResultList());
    }

    boolean areNone() {
        return store.createQuery("select a.name from Account a", String.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    void add(Account account) {
        store.persist(account);
    }

    void add(Mandate mandate) {
        store.persist(mandate);
    }
}
