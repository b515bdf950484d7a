package org.loket.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.loket.amendment.LawInForce;
import org.loket.casework.CaseRecord;
import org.loket.casework.Examined;
import org.loket.casework.ReadingCase;
import org.loket.document.DocumentRecord;
import org.loket.document.Documents;
import org.loket.intake.ApplicationForm;
import org.loket.intake.SubmittedForms;
import org.loket.intake.Takeover;
import org.loket.kernel.TheClock;
import org.loket.law.Facts;
import org.loket.law.category.Slot;
import org.loket.law.transfer.ChangeOfEmployer;
import org.loket.law.transfer.Permit;
import org.loket.party.Parties;
import org.loket.register.PermitRecord;

/** What the holder of a permit takes along: the person, and what was found and shown of the person before. */
@ApplicationScoped
class TakingAlong {

    @Inject
    ReadingCase cases;

    @Inject
    SubmittedForms forms;

    @Inject
    Documents documents;

    @Inject
    Parties parties;

    @Inject
    LawInForce law;

    /** @param day the day of the change, which selects the law */
    Takeover of(PermitRecord permit, ApplicationForm.Job job, LocalDate day) {
        ChangeOfEmployer rules = rules(permit, day);
        Examined before = cases.of(permit.caseNumber()).examination();
        boolean same = isSameWork(permit, job);
        return new Takeover(
                permit.number(),
                permit.validFrom(),
                rules,
                same,
                before == null ? List.of() : found(before),
                shown(permit).stream()
                        .filter(one -> rules.retest()
                                .documents(List.of(one.slot()), same)
                                .isEmpty())
                        .toList());
    }

    ChangeOfEmployer rules(PermitRecord permit, LocalDate day) {
        return ChangeOfEmployer.forChangeFiledOn(
                day, new Permit(Permit.Sort.of(permit.category()), permit.validFrom()), law.book());
    }

    /** The form of the new job with all that is known of the person; nothing in it names another employer. */
    ApplicationForm whole(ApplicationForm offered, PermitRecord permit) {
        ApplicationForm before = forms.of(permit.caseNumber());
        return new ApplicationForm(
                offered.category(),
                offered.kind(),
                person(before.worker(), permit),
                offered.employer(),
                offered.job(),
                offered.vacancy(),
                null,
                engagement(before.engagement(), offered.engagement()),
                before.history());
    }

    private ApplicationForm.Worker person(ApplicationForm.Worker before, PermitRecord permit) {
        return new ApplicationForm.Worker(
                before.firstName(),
                before.lastName(),
                before.birthDate(),
                before.nationality(),
                parties.worker(permit.worker()).orElseThrow().identity().nationalNumber(),
                before.passportNumber(),
                before.passportExpiresOn(),
                before.passportMrz(),
                before.inBelgium(),
                before.qualificationLevel(),
                before.qualificationProof(),
                before.inEuropeanUnion(),
                before.mainResidenceAbroad(),
                before.longTermResidentElsewhere(),
                before.monthsOfRelevantExperience(),
                before.monthsOfPriorServiceInGroup());
    }

    // what hangs on the former host is not taken along; whoever says nothing else works in the same capacity
    private static Facts.Engagement engagement(Facts.Engagement before, Facts.Engagement offered) {
        Facts.Capacity capacity = before == null ? null : before.capacity();
        Boolean returning = before == null ? null : before.returningSeasonal();
        if (offered == null) {
            return before == null
                    ? null
                    : new Facts.Engagement(capacity, null, null, null, null, null, null, null, null, null, returning);
        }
        return new Facts.Engagement(
                offered.capacity() == null ? capacity : offered.capacity(),
                offered.hostingAgreement(),
                offered.recognisedInstitution(),
                offered.fundamentalResearch(),
                offered.grantMonths(),
                offered.sameGroup(),
                offered.afterShortMobility(),
                offered.informationTechnology(),
                offered.athleteContract(),
                offered.seasonalSector(),
                offered.returningSeasonal() == null ? returning : offered.returningSeasonal());
    }

    private static boolean isSameWork(PermitRecord permit, ApplicationForm.Job job) {
        return permit.occupation() != null
                && permit.occupation().equals(job.occupation())
                && Objects.equals(permit.listFunction(), job.listFunction());
    }

    // what was taken along before is taken along again, with its own day
    private static List<Takeover.Found> found(Examined before) {
        List<Takeover.Found> found = new ArrayList<>();
        before.findings().forEach(finding -> found.add(new Takeover.Found(finding, before.lawDate())));
        if (before.takeover() != null) {
            found.addAll(before.takeover().found());
        }
        return found;
    }

    private List<Takeover.Shown> shown(PermitRecord permit) {
        CaseRecord before = cases.of(permit.caseNumber());
        Map<Slot, Takeover.Shown> latest = new LinkedHashMap<>();
        for (DocumentRecord document : documents.of(permit.caseNumber())) {
            Slot slot = Slot.valueOf(document.slot());
            LocalDate on =
                    document.receivedAt().atZoneSameInstant(TheClock.BRUSSELS).toLocalDate();
            latest.putIfAbsent(slot, new Takeover.Shown(slot, on));
        }
        if (before.takeover() != null) {
            before.takeover().shown().forEach(one -> latest.putIfAbsent(one.slot(), one));
        }
        return List.copyOf(latest.values());
    }
}
