package org.loket.renewal;

import java.time.LocalDate;
import org.loket.intake.ApplicationForm;
import org.loket.law.Facts;
import org.loket.law.Facts.Kind;
import org.loket.register.PermitRecord;

/** The form of a renewal: all that the application before said, without what a new contract changes. */
final class RenewedForm {

    private RenewedForm() {}

    static ApplicationForm of(ApplicationForm before, PermitRecord permit) {
        return new ApplicationForm(
                before.category(),
                Kind.RENEWAL,
                worker(before.worker(), permit.validUntil()),
                before.employer(),
                job(before.job(), permit.validUntil().plusDays(1)),
                null,
                new Facts.Previous(permit.enterprise(), permit.listFunction(), permit.validUntil()),
                before.engagement(),
                before.history());
    }

    /** Whether the passport that was shown is one no longer when the renewal would begin. */
    static boolean needsNewPassport(ApplicationForm before, PermitRecord permit) {
        LocalDate expires = before.worker().passportExpiresOn();
        return expires == null || !expires.isAfter(permit.validUntil());
    }

    private static ApplicationForm.Worker worker(ApplicationForm.Worker before, LocalDate validUntil) {
        boolean expired = before.passportExpiresOn() == null
                || !before.passportExpiresOn().isAfter(validUntil);
        return new ApplicationForm.Worker(
                before.firstName(),
                before.lastName(),
                before.birthDate(),
                before.nationality(),
                before.nationalNumber(),
                expired ? null : before.passportNumber(),
                expired ? null : before.passportExpiresOn(),
                expired ? null : before.passportMrz(),
                true,
                before.qualificationLevel(),
                before.qualificationProof(),
                before.inEuropeanUnion(),
                before.mainResidenceAbroad(),
                before.longTermResidentElsewhere(),
                before.monthsOfRelevantExperience(),
                before.monthsOfPriorServiceInGroup());
    }

    private static ApplicationForm.Job job(ApplicationForm.Job before, LocalDate startsOn) {
        return new ApplicationForm.Job(
                before.title(),
                before.description(),
                before.workplace(),
                before.listFunction(),
                before.occupation(),
                before.profession(),
                before.requiresHigherEducation(),
                before.grossAnnualWage(),
                before.sectorMinimumWage(),
                before.fullTimeFraction(),
                before.posted(),
                startsOn,
                null,
                before.jointCommittee(),
                before.wageClauseAtThirty());
    }
}
