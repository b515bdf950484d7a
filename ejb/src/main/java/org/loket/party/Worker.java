package org.loket.party;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.loket.kernel.NationalNumber;
import org.loket.kernel.WorkerNumber;

/** A person from outside the EEA who works or wants to work here. */
@Entity
@Table(name = "worker")
class Worker {

    @Id
    private String number;

    @Version
    private long version;

    @Column(name = "first_name")
    private String firstName;

    @Column(name = "last_name")
    private String lastName;

    @Column(name = "birth_date")
    private LocalDate birthDate;

    private String nationality;

    @Column(name = "national_number")
    private String nationalNumber;

    @Column(name = "passport_number")
    private String passportNumber;

    protected Worker() {}

    static Worker known(WorkerNumber number, WorkerIdentity identity) {
        Worker worker = new Worker();
        worker.number = number.toString();
        worker.firstName = identity.firstName();
        worker.lastName = identity.lastName();
        worker.birthDate = identity.birthDate();
        worker.nationality = identity.nationality();
        worker.passportNumber = identity.passportNumber();
        worker.receive(identity.nationalNumber());
        return worker;
    }

    /** A later file may bring the national number that was not issued yet; nothing else is taken from it. */
    final void receive(NationalNumber issued) {
        if (nationalNumber == null && issued != null) {
            nationalNumber = issued.digits();
        }
    }

    WorkerNumber number() {
        return WorkerNumber.of(number);
    }

    WorkerRecord record() {
        NationalNumber national = nationalNumber == null ? null : new NationalNumber(nationalNumber);
        return new WorkerRecord(
                number(), new WorkerIdentity(firstName, lastName, birthDate, nationality, national, passportNumber));
    }
}
