package org.loket.register;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.loket.casework.CaseDecided;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.Money;
import org.loket.kernel.PermitNumber;
import org.loket.kernel.WorkerNumber;
import org.loket.law.Facts;
import org.loket.law.category.Category;

/**
 * What was granted, which nothing changes: to whom, for which work, from when until when. Without limit it has no employer,
 * no function and no last day.
 */
@Embeddable
class Grant {

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

    private String workplace;

    @Column(name = "gross_annual_wage")
    private BigDecimal grossAnnualWage;

    @Column(name = "full_time_fraction")
    private BigDecimal fullTimeFraction;

    @Column(name = "joint_committee")
    private String jointCommittee;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Enumerated(EnumType.STRING)
    @Column(name = "ends_by")
    private Ending endsBy;

    @Column(name = "granted_at")
    private OffsetDateTime grantedAt;

    protected Grant() {}

    static Grant of(CaseDecided decided, Facts.Job job, String workplace, Ending endsBy) {
        Grant grant = new Grant();
        grant.caseNumber = decided.number().text();
        grant.worker = decided.worker().toString();
        grant.enterprise =
                decided.enterprise() == null ? null : decided.enterprise().digits();
        grant.category = decided.category();
        grant.jobTitle = job.title();
        grant.occupation = job.occupation();
        grant.listFunction = job.listFunction();
        grant.workplace = workplace;
        grant.grossAnnualWage =
                job.grossAnnualWage() == null ? null : job.grossAnnualWage().euros();
        grant.fullTimeFraction = job.fullTimeFraction();
        grant.jointCommittee = job.jointCommittee();
        grant.validFrom = decided.decision().validFrom();
        grant.validUntil = decided.decision().validUntil();
        grant.endsBy = endsBy;
        grant.grantedAt = decided.at();
        return grant;
    }

    CaseNumber caseNumber() {
        return new CaseNumber(caseNumber);
    }

    WorkerNumber worker() {
        return WorkerNumber.of(worker);
    }

    EnterpriseNumber enterprise() {
        return enterprise == null ? null : new EnterpriseNumber(enterprise);
    }

    Category category() {
        return category;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    LocalDate validUntil() {
        return validUntil;
    }

    Ending endsBy() {
        return endsBy;
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }

    PermitRecord record(
            PermitNumber number,
            PermitState state,
            LocalDate endedOn,
            WindowRecord window,
            Over over,
            EndByAuthority authority) {
        return new PermitRecord(
                number,
                caseNumber(),
                worker(),
                enterprise(),
                category,
                jobTitle,
                occupation,
                listFunction,
                workplace,
                grossAnnualWage == null ? null : new Money(grossAnnualWage),
                fullTimeFraction,
                jointCommittee,
                validFrom,
                validUntil,
                endsBy,
                grantedAt,
                state,
                endedOn,
                window,
                over == null ? null : over.on(),
                over == null ? null : over.by(),
                authority.withdrawnFrom(),
                authority.residenceEndsOn());
    }
}
