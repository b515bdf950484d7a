package org.loket.intake;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.loket.access.Actor;
import org.loket.document.Documents;
import org.loket.journal.FileRead;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.Happening;
import org.loket.kernel.Invalid;
import org.loket.kernel.TheClock;
import org.loket.kernel.Violation;
import org.loket.law.FactsChecked;
import org.loket.law.category.Admission;
import org.loket.law.category.Applicant;

/** An employer or its mandatary begins a draft, leaves it, resumes it and changes it until it is submitted. */
@Stateless
public class DraftingApplication {

    @Inject
    Applications applications;

    @Inject
    Documents documents;

    @Inject
    Event<Happening> happenings;

    @Inject
    Clock clock;

    public ApplicationRecord begin(Actor actor, ApplicationForm form) {
        actor.mustBeApplicant();
        mustMakeSense(form);
        actor.mustActFor(form.employer().enterpriseNumber());
        applications.mustHaveRoomFor(form.employer().enterpriseNumber());
        OffsetDateTime now = TheClock.now(clock);
        Application application = Application.begun(applications.nextNumber(now.getYear()), form, actor, now);
        applications.add(application);
        applications.write(null);
        happenings.fire(new ApplicationBegun(application.number(), actor.author(), now));
        return record(application);
    }

    /** @param version the version that was read; null where the caller does not mind */
    public ApplicationRecord change(Actor actor, CaseNumber number, Long version, ApplicationForm form) {
        Application application = own(actor, number);
        application.mustBeAt(version);
        application.mustBeDraft();
        mustMakeSense(form);
        if (!form.employer().enterpriseNumber().equals(application.enterprise())) {
            throw new Invalid(Violation.of("employer.enterpriseNumber", "enterprise-number.fixed"));
        }
        OffsetDateTime now = TheClock.now(clock);
        application.change(form, now);
        applications.write(version);
        happenings.fire(new ApplicationChanged(number, actor.author(), now));
        return record(application);
    }

    public ApplicationRecord read(Actor actor, CaseNumber number) {
        ApplicationRecord read = record(own(actor, number));
        happenings.fire(new FileRead(
                number.text(), FileRead.Part.FILE, FileRead.Purpose.FILING, actor.author(), TheClock.now(clock)));
        return read;
    }

    private Application own(Actor actor, CaseNumber number) {
        actor.mustBeApplicant();
        Application application = applications.get(number);
        actor.mustActFor(application.enterprise());
        return application;
    }

    private ApplicationRecord record(Application application) {
        LocalDate today = TheClock.today(clock);
        CaseNumber number = application.number();
        List<String> missing = application.stage() == Stage.DRAFT
                ? Completeness.missing(application.form(), applications.filledSlots(number), today)
                : List.of();
        return new ApplicationRecord(
                number,
                application.stage(),
                application.form(),
                missing,
                documents.of(number),
                application.version(),
                application.changedAt(),
                application.submittedAt());
    }

    private void mustMakeSense(ApplicationForm form) {
        LocalDate today = TheClock.today(clock);
        List<Violation> violations = new ArrayList<>();
        if (form.category() == null) {
            violations.add(Violation.of("category", "required"));
        } else if (Admission.formalitiesOf(form.category()).applicant() != Applicant.EMPLOYER) {
            violations.add(Violation.of("category", "category.filed-by-worker"));
        }
        if (form.employer().enterpriseNumber() == null) {
            violations.add(Violation.of("employer.enterpriseNumber", "required"));
        }
        violations.addAll(FormChecked.violations(form));
        violations.addAll(FactsChecked.violations(form.facts(), today));
        if (!violations.isEmpty()) {
            throw new Invalid(violations);
        }
    }
}
