package org.loket.party;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.loket.kernel.EnterpriseNumber;

/** An enterprise that employs or wants to employ. */
@Entity
@Table(name = "employer")
class Employer {

    @Id
    @Column(name = "enterprise_number")
    private String number;

    @Version
    private long version;

    private String name;

    @Column(name = "founded_on")
    private LocalDate foundedOn;

    private Integer employees;

    @Column(name = "established_in_belgium")
    private Boolean establishedInBelgium;

    protected Employer() {}

    static Employer known(EmployerRecord record) {
        Employer employer = new Employer();
        employer.number = record.number().digits();
        employer.name = record.name();
        employer.foundedOn = record.foundedOn();
        employer.employees = record.employees();
        employer.establishedInBelgium = record.establishedInBelgium();
        return employer;
    }

    EmployerRecord record() {
        return new EmployerRecord(new EnterpriseNumber(number), name, foundedOn, employees, establishedInBelgium);
    }
}
