package org.loket.web.rest.file;

import java.time.LocalDate;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.PermitNumber;
import org.loket.law.category.Category;
import org.loket.register.PermitRecord;

/** A permit as it stands in the register. */
public record PermitAnswer(
        PermitNumber number,
        CaseNumber caseNumber,
        EnterpriseNumber enterprise,
        Category category,
        String jobTitle,
        String occupation,
        String listFunction,
        LocalDate validFrom,
        LocalDate validUntil) {

    public static PermitAnswer of(PermitRecord permit) {
        return permit == null
                ? null
                : new PermitAnswer(
                        permit.number(),
                        permit.caseNumber(),
                        permit.enterprise(),
                        permit.category(),
                        permit.jobTitle(),
                        permit.occupation(),
                        permit.listFunction(),
                        permit.validFrom(),
                        permit.validUntil());
    }
}
