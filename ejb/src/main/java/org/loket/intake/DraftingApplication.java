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
import org.loket.access.Role;
import org.loket.amendment.LawInForce;
import org.loket.document.Documents;
import org.loket.journal.FileRead;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.Happening;
import org.loket.kernel.Invalid;
import org.loket.kernel.NotEntitled;
import org.loket.kernel.TheClock;
import org.loket.kernel.Violation;
import org.loket.law.FactsChecked;
import org.loket.law.category.Admission;
import org.loket.law.category.Applicant;
import org.loket.law.category.Category;
import org.loket.party.Parties;
import org.loket.party.WorkerIdentity;
import org.loket.party.WorkerRecord;

/** An employer or its mandatary, or a worker who files alone, begins a draft, leaves it, resumes it and changes it until it is submitted. */
@Stateless
public class DraftingApplication {

    @Inject
    Applications applications;

    @Inject
    Documents documents;

    @Inject
    Parties parties;

    @Inject
    LawInForce law;

    @Inject
    Event<Happening> happenings;

    @Inject
    Clock clock;

    public ApplicationRecord begin(Actor actor, ApplicationForm form) {
        actor.mustBeAnyOf(Role.WORKER, Role.EMPLOYER, Role.MANDATARY);
        ApplicationForm begun = mustMakeSense(actor, form);
        if (actor.is(Role.WORKER)) {
            applications.mustHaveRoomFor(actor.mustBeWorker());
        } else {
            actor.mustActFor(form.employer().enterpriseNumber());
            applications.mustHaveRoomFor(form.employer().enterpriseNumber());
        }
        OffsetDateTime now = TheClock.now(clock);
        Application application = Application.begun(applications.nextNumber(now.getYear()), begun, actor, now);
        applications.add(application);
        applications.write(null);
        happenings.fire(new ApplicationBegun(application.number(), actor.author(), now));
        return record(application);
    }

    /** @param version the version that was read; null where the caller does not mind */
    public ApplicationRecord change(Actor actor, CaseNumber number, Long version, ApplicationForm form) {
        Application application = applications.of(actor, number);
        application.mustBeAt(version);
        application.mustBeDraft();
        ApplicationForm changed = mustMakeSense(actor, form);
        if (!application.isFiledByWorker()
                && !form.employer().enterpriseNumber().equals(application.enterprise())) {
            throw new Invalid(Violation.of("employer.enterpriseNumber", "enterprise-number.fixed"));
        }
        OffsetDateTime now = TheClock.now(clock);
        application.change(changed, now);
        applications.write(version);
        happenings.fire(new ApplicationChanged(number, actor.author(), now));
        return record(application);
    }

    public ApplicationRecord read(Actor actor, CaseNumber number) {
        ApplicationRecord read = record(applications.of(actor, number));
        happenings.fire(new FileRead(
                number.text(), FileRead.Part.FILE, FileRead.Purpose.FILING, actor.author(), TheClock.now(clock)));
        return read;
    }

    private ApplicationRecord record(Application application) {
        LocalDate today = TheClock.today(clock);
        CaseNumber number = application.number();
        List<String> missing = application.stage() == Stage.DRAFT
                ? Completeness.missing(application.form(), applications.filledSlots(number), today, law.book())
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

    /** The form as it is kept: what the register knows of a worker who files alone is taken from there. */
    private ApplicationForm mustMakeSense(Actor actor, ApplicationForm form) {
        LocalDate today = TheClock.today(clock);
        List<Violation> violations = new ArrayList<>();
        ApplicationForm kept = form;
        if (form.category() == null) {
            violations.add(Violation.of("category", "required"));
        }
        if (actor.is(Role.WORKER)) {
            mustBeFiledByWorker(form.category());
            OwnForm own = new OwnForm(form, identityOf(actor));
            violations.addAll(own.contradictions());
            kept = own.filledIn();
        } else {
            violations.addAll(ofEmployer(form));
        }
        violations.addAll(FormChecked.violations(form));
        violations.addAll(FactsChecked.violations(form.facts(), today));
        if (!violations.isEmpty()) {
            throw new Invalid(violations);
        }
        return kept;
    }

    // which categories a worker may file is a matter of entitlement, not of typing
    private static void mustBeFiledByWorker(Category category) {
        if (category != null && Admission.formalitiesOf(category).applicant() != Applicant.WORKER) {
            throw new NotEntitled("role");
        }
    }

    private static List<Violation> ofEmployer(ApplicationForm form) {
        List<Violation> violations = new ArrayList<>();
        if (form.category() != null && Admission.formalitiesOf(form.category()).applicant() != Applicant.EMPLOYER) {
            violations.add(Violation.of("category", "category.filed-by-worker"));
        }
        if (form.employer().enterpriseNumber() == null) {
            violations.add(Violation.of("employer.enterpriseNumber", "required"));
        }
        return violations;
    }

    private WorkerIdentity identityOf(Actor actor) {
        return parties.worker(actor.mustBeWorker())
                .map(WorkerRecord::identity)
                .orElseThrow(() -> new NotEntitled("role"));
    }
}
