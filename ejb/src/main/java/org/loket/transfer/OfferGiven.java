package org.loket.transfer;

import java.time.LocalDate;
import org.loket.intake.ApplicationForm;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.NationalNumber;
import org.loket.kernel.PermitNumber;
import org.loket.law.Facts;
import org.loket.share.ShareCode;

/**
 * Work that an employer offers.
 *
 * @param enterprise who offers; null where the caller acts for one enterprise only
 * @param permit the permit that the worker holds; null where a share code names it
 * @param employer what is known of the employer beside its number; null where the register knows it
 * @param vacancy how somebody nearer was looked for; null where the category does not ask
 * @param engagement what sets the work apart, where the category asks
 */
public record OfferGiven(
        EnterpriseNumber enterprise,
        Holder worker,
        PermitNumber permit,
        ApplicationForm.Job job,
        ApplicationForm.Employer employer,
        Facts.Vacancy vacancy,
        Facts.Engagement engagement) {

    /** The worker, by national number, or by a code that the worker gave and the birth date. */
    public record Holder(NationalNumber nationalNumber, ShareCode shareCode, LocalDate birthDate) {}
}
