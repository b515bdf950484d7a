package org.loket.register;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.PermitNumber;
import org.loket.kernel.WorkerNumber;
import org.loket.law.category.Category;

/**
 * A permit as it stands in the register.
 *
 * @param occupation ISCO-08; null where the file named none
 * @param listFunction the function on the ministerial list; null outside that category
 */
public record PermitRecord(
        PermitNumber number,
        CaseNumber caseNumber,
        WorkerNumber worker,
        EnterpriseNumber enterprise,
        Category category,
        String jobTitle,
        String occupation,
        String listFunction,
        LocalDate validFrom,
        LocalDate validUntil,
        OffsetDateTime grantedAt) {}
