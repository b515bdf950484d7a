package org.loket.web.rest.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.Money;
import org.loket.kernel.PermitNumber;
import org.loket.law.category.Category;
import org.loket.register.Ending;
import org.loket.register.PermitRecord;
import org.loket.register.PermitState;
import org.loket.web.text.Text;

/**
 * A permit as it stands in the register; its employer reads nothing of it after the end of the employment.
 *
 * @param endedOn the last day of the employment; null while no end is known
 * @param searchWindow null where none was opened
 * @param overOn the last day of all; null while the permit is not over
 * @param withdrawnFrom the first day on which it holds no longer because it was withdrawn; null where it was not
 * @param residenceEndsOn the last day of the worker's stay; null as long as it is not ended
 */
public record PermitAnswer(
        PermitNumber number,
        CaseNumber caseNumber,
        EnterpriseNumber enterprise,
        Category category,
        String jobTitle,
        String occupation,
        String listFunction,
        String workplace,
        Money grossAnnualWage,
        BigDecimal fullTimeFraction,
        String jointCommittee,
        LocalDate validFrom,
        LocalDate validUntil,
        PermitState state,
        LocalDate endedOn,
        WindowAnswer searchWindow,
        LocalDate overOn,
        Ending overBy,
        LocalDate withdrawnFrom,
        LocalDate residenceEndsOn) {

    public static PermitAnswer of(PermitRecord permit, Text text) {
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
                        permit.workplace(),
                        permit.grossAnnualWage(),
                        permit.fullTimeFraction(),
                        permit.jointCommittee(),
                        permit.validFrom(),
                        permit.validUntil(),
                        permit.state(),
                        permit.endedOn(),
                        WindowAnswer.of(permit.window(), text),
                        permit.overOn(),
                        permit.overBy(),
                        permit.withdrawnFrom(),
                        permit.residenceEndsOn());
    }
}
