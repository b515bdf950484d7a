package org.loket.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.loket.casework.CaseDecided;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.PermitNumber;
import org.loket.kernel.WorkerNumber;
import org.loket.law.Facts;
import org.loket.law.category.Category;

/** An admission to work that was granted: one worker, one employer, one function, a first and a last day. */
@Entity
@Table(name = "permit")
class Permit {

    @Id
    private String number;

    @Version
    private long version;

    @Column(name = "case_number")
    private String caseNumber;

    private String worker;
    private String enterprise;

    @Enumerated(EnumType.STRING)
    private Category category;

    @Column(name = "job_title")
    private String jobTitle;

    private String occupation;

    @Column(name = "list_function")
    private String listFunction;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "granted_at")
    private OffsetDateTime grantedAt;

    protected Permit() {}

    static Permit granted(PermitNumber number, CaseDecided decided, Facts.Job job) {
        Permit permit = new Permit();
        permit.number = number.text();
        permit.caseNumber = decided.number().text();
        permit.worker = decided.worker().toString();
        permit.enterprise = decided.enterprise().digits();
        permit.category = decided.category();
        permit.jobTitle = job.title();
        permit.occupation = job.occupation();
        permit.listFunction = job.listFunction();
        permit.validFrom = decided.decision().validFrom();
        permit.validUntil = decided.decision().validUntil();
        permit.grantedAt = decided.at();
        return permit;
    }

    PermitRecord record() {
        return new PermitRecord(
                new PermitNumber(number),
                new CaseNumber(caseNumber),
                WorkerNumber.of(worker),
                new EnterpriseNumber(enterprise),
                category,
                jobTitle,
                occupation,
                listFunction,
                validFrom,
                validUntil,
                grantedAt);
    }
}
