package org.loket.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.NotKnown;
import org.loket.kernel.PermitNumber;
import org.loket.kernel.WorkerNumber;

/** The register of permits. */
@ApplicationScoped
public class Permits {

    @Inject
    EntityManager store;

    /** The permits under which that worker may work for that employer, the one that ends last first. */
    public List<PermitRecord> of(WorkerNumber worker, EnterpriseNumber enterprise) {
        return store.createQuery(
                        "select p from Permit p where p.grant.worker = :worker"
                                + " and (p.grant.enterprise = :enterprise or p.grant.enterprise is null)"
                                + " order by p.grant.validUntil desc",
                        Permit.class)
                .setParameter("worker", worker.toString())
                .setParameter("enterprise", enterprise.digits())
                .getResultStream()
                .map(Permit::record)
                .toList();
    }

    public List<PermitRecord> of(WorkerNumber worker) {
        return store.createQuery(
                        "select p from Permit p where p.grant.worker = :worker order by p.grant.validUntil desc",
                        Permit.class)
                .setParameter("worker", worker.toString())
                .getResultStream()
                .map(Permit::record)
                .toList();
    }

    public Optional<PermitRecord> grantedIn(CaseNumber number) {
        return store.createQuery("select p from Permit p where p.grant.caseNumber = :number", Permit.class)
                .setParameter("number", number.text())
                .getResultStream()
                .map(Permit::record)
                .findFirst();
    }

    public Optional<PermitRecord> find(PermitNumber number) {
        return Optional.ofNullable(store.find(Permit.class, number.text())).map(Permit::record);
    }

    /** The valid permits of that enterprise on that day, in the order of their numbers. */
    public List<PermitNumber> validWith(EnterpriseNumber enterprise, LocalDate on) {
        return store.createQuery(
                        "select p.number from Permit p where p.grant.enterprise = :enterprise and p.state = :valid"
                                + " and p.grant.validFrom <= :day and p.grant.validUntil >= :day order by p.number",
                        String.class)
                .setParameter("enterprise", enterprise.digits())
                .setParameter("valid", PermitState.VALID)
                .setParameter("day", on)
                .getResultStream()
                .map(PermitNumber::new)
                .toList();
    }

    Permit get(PermitNumber number) {
        return Optional.ofNullable(store.find(Permit.class, number.text())).orElseThrow(() -> new NotKnown("permit"));
    }

    /** The permits of that worker that are not over. */
    List<Permit> alive(WorkerNumber worker) {
        return store.createQuery(
                        "select p from Permit p where p.grant.worker = :worker and p.state in (:valid, :searching)"
                                + " order by p.number",
                        Permit.class)
                .setParameter("worker", worker.toString())
                .setParameter("valid", PermitState.VALID)
                .setParameter("searching", PermitState.IN_SEARCH_WINDOW)
                .getResultList();
    }

    List<Permit> inSearchWindow(WorkerNumber worker) {
        return store.createQuery(
                        "select p from Permit p where p.grant.worker = :worker and p.state = :state", Permit.class)
                .setParameter("worker", worker.toString())
                .setParameter("state", PermitState.IN_SEARCH_WINDOW)
                .getResultList();
    }

    /** What has to be looked at on that day, in order. */
    List<String> due(LocalDate today, String after, int most) {
        return store.createQuery(
                        "select p.number from Permit p where p.dueOn <= :today and p.number > :after order by p.number",
                        String.class)
                .setParameter("today", today)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those permits, held until the transaction ends, in order; without those that are in other hands. */
    List<Permit> take(List<String> numbers) {
        List<?> taken = store.createNativeQuery(
                        "select * from permit where number = any(string_to_array(?, ' ')) order by number"
                                + " for update skip locked",
                        Permit.class)
                .setParameter(1, String.join(" ", numbers))
                .getResultList();
        return taken.stream().map(Permit.class::cast).toList();
    }

    /** Those of them whose worker had or has another permit. */
    Set<PermitNumber> besideOthers(List<Permit> some) {
        List<?> numbers = store.createNativeQuery("select p.number from permit p"
                        + " where p.number = any(string_to_array(?, ' ')) and exists"
                        + " (select 1 from permit o where o.worker = p.worker and o.number <> p.number)")
                .setParameter(
                        1, some.stream().map(permit -> permit.number().text()).collect(Collectors.joining(" ")))
                .getResultList();
        return numbers.stream().map(number -> new PermitNumber((String) number)).collect(Collectors.toSet());
    }

    /** The first day of another permit of the same worker that admits to work on that day. */
    Optional<LocalDate> inEffectBeside(Permit permit, LocalDate day) {
        return store.createQuery(
                        "select max(p.grant.validFrom) from Permit p where p.grant.worker = :worker and p.number <> :number"
                                + " and p.state = :valid and p.grant.validFrom <= :day"
                                + " and (p.grant.validUntil >= :day or p.grant.validUntil is null)",
                        LocalDate.class)
                .setParameter("worker", permit.grant().worker().toString())
                .setParameter("number", permit.number().text())
                .setParameter("valid", PermitState.VALID)
                .setParameter("day", day)
                .getResultStream()
                .filter(Objects::nonNull)
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
