package org.loket.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.WorkerNumber;

/** The accounts and mandates that are kept. */
@ApplicationScoped
class Accounts {

    @Inject
    EntityManager store;

    // of many who come at once, and so not in the transaction of one of them
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    List<Account> named(Set<String> names) {
        List<?> found = store.createNativeQuery(
                        "select * from account where name = any(string_to_array(?, chr(31)))", Account.class)
                .setParameter(1, String.join("\u001f", names))
                .getResultList();
        return found.stream().map(Account.class::cast).toList();
    }

    @Transactional(Transactional.TxType.NOT_SUPPORTED)
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

    Map<EnterpriseNumber, Set<String>> actingFor(Set<EnterpriseNumber> enterprises, LocalDate day) {
        List<String> digits = enterprises.stream().map(EnterpriseNumber::digits).toList();
        Map<EnterpriseNumber, Set<String>> names = new HashMap<>();
        add(
                names,
                EnterpriseNumber::new,
                store.createQuery(
                                "select a.enterprise, a.name from Account a where a.enterprise in :enterprises",
                                Object[].class)
                        .setParameter("enterprises", digits));
        add(
                names,
                EnterpriseNumber::new,
                store.createQuery(
                                "select m.enterprise, m.account from Mandate m where m.enterprise in :enterprises"
                                        + " and m.validFrom <= :day and (m.validUntil is null or m.validUntil >= :day)",
                                Object[].class)
                        .setParameter("enterprises", digits)
                        .setParameter("day", day));
        return names;
    }

    Map<WorkerNumber, Set<String>> of(Set<WorkerNumber> workers) {
        Map<WorkerNumber, Set<String>> names = new HashMap<>();
        add(
                names,
                WorkerNumber::of,
                store.createQuery("select a.worker, a.name from Account a where a.worker in :workers", Object[].class)
                        .setParameter(
                                "workers",
                                workers.stream().map(WorkerNumber::toString).toList()));
        return names;
    }

    private static <T> void add(Map<T, Set<String>> names, Function<String, T> key, TypedQuery<Object[]> query) {
        query.getResultList().forEach(row -> names.computeIfAbsent(key.apply((String) row[0]), one -> new HashSet<>())
                .add((String) row[1]));
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
