package org.loket.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.InConflict;
import org.loket.kernel.NationalNumber;
import org.loket.kernel.WorkerNumber;

/** The register of workers and employers. */
@ApplicationScoped
public class Parties {

    @Inject
    EntityManager store;

    public Optional<WorkerRecord> worker(WorkerNumber number) {
        return Optional.ofNullable(store.find(Worker.class, number.toString())).map(Worker::record);
    }

    public Optional<WorkerRecord> worker(NationalNumber number) {
        return byNationalNumber(number).map(Worker::record);
    }

    /** Those of the workers that the register knows. */
    public List<WorkerRecord> workers(Collection<WorkerNumber> numbers) {
        return store.createQuery("select w from Worker w where w.number in :numbers", Worker.class)
                .setParameter(
                        "numbers", numbers.stream().map(WorkerNumber::toString).toList())
                .getResultStream()
                .map(Worker::record)
                .toList();
    }

    public Optional<EmployerRecord> employer(EnterpriseNumber number) {
        return Optional.ofNullable(store.find(Employer.class, number.digits())).map(Employer::record);
    }

    /** Those of the enterprises that the register knows. */
    public List<EmployerRecord> employers(Collection<EnterpriseNumber> numbers) {
        return store.createQuery("select e from Employer e where e.number in :numbers", Employer.class)
                .setParameter(
                        "numbers",
                        numbers.stream().map(EnterpriseNumber::digits).toList())
                .getResultStream()
                .map(Employer::record)
                .toList();
    }

    public void enter(EmployerRecord employer) {
        store.persist(Employer.known(employer));
    }

    /**
     * The number of the worker with that identity, entered where nobody has it yet. A national number decides; without
     * one, passport, nationality and birth date together do. A national number with somebody else's birth date is
     * refused. What
     * is known of somebody is not overwritten by what the next applicant fills in.
     */
    public WorkerNumber recognise(WorkerIdentity identity) {
        Optional<Worker> known = identity.nationalNumber() == null
                ? byPassport(identity)
                : byNationalNumber(identity.nationalNumber()).or(() -> byPassport(identity));
        if (known.isEmpty()) {
            Worker worker = Worker.known(WorkerNumber.fresh(), identity);
            store.persist(worker);
            return worker.number();
        }
        Worker worker = known.get();
        WorkerIdentity kept = worker.record().identity();
        boolean sameNumber = kept.nationalNumber() == null
                || identity.nationalNumber() == null
                || kept.nationalNumber().equals(identity.nationalNumber());
        if (!kept.birthDate().equals(identity.birthDate()) || !sameNumber) {
            throw new InConflict("worker-identity");
        }
        worker.receive(identity.nationalNumber());
        return worker.number();
    }

    private Optional<Worker> byNationalNumber(NationalNumber number) {
        return first(store.createQuery("select w from Worker w where w.nationalNumber = :number", Worker.class)
                .setParameter("number", number.digits())
                .getResultList());
    }

    private Optional<Worker> byPassport(WorkerIdentity identity) {
        return first(store.createQuery(
                        "select w from Worker w where w.passportNumber = :passport and w.nationality = :nationality"
                                + " and w.birthDate = :birthDate",
                        Worker.class)
                .setParameter("passport", identity.passportNumber())
                .setParameter("nationality", identity.nationality())
                .setParameter("birthDate", identity.birthDate())
                .getResultList());
    }

    private static <T> Optional<T> first(List<T> found) {
        return found.stream().findFirst();
    }
}
