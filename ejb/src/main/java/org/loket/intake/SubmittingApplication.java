package org.loket.intake;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.loket.access.Actor;
import org.loket.amendment.LawInForce;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.Happening;
import org.loket.kernel.Invalid;
import org.loket.kernel.TheClock;
import org.loket.kernel.Violation;
import org.loket.kernel.WorkerNumber;
import org.loket.law.FactsChecked;
import org.loket.party.Parties;
import org.loket.party.WorkerIdentity;

/** An applicant submits a complete file, once; everything that is missing is named at once. */
@Stateless
public class SubmittingApplication {

    @Inject
    Applications applications;

    @Inject
    Parties parties;

    @Inject
    LawInForce law;

    @Inject
    Event<Happening> happenings;

    @Inject
    Clock clock;

    public void submit(Actor actor, CaseNumber number, Long version) {
        Application application = applications.of(actor, number);
        application.mustBeAt(version);
        application.mustBeDraft();
        ApplicationForm form = application.form();
        mustBeComplete(number, form);
        WorkerNumber worker =
                application.isFiledByWorker() ? application.worker() : parties.recognise(identity(form.worker()));
        ApplicationSubmitted submitted = application.submit(worker, actor, TheClock.now(clock));
        applications.write(version);
        happenings.fire(submitted);
    }

    private static WorkerIdentity identity(ApplicationForm.Worker worker) {
        return new WorkerIdentity(
                worker.firstName(),
                worker.lastName(),
                worker.birthDate(),
                worker.nationality(),
                worker.nationalNumber(),
                worker.passportNumber());
    }

    private void mustBeComplete(CaseNumber number, ApplicationForm form) {
        LocalDate today = TheClock.today(clock);
        List<Violation> missing =
                Completeness.missing(form, applications.filledSlots(number), today, law.book()).stream()
                        .map(field -> Violation.of(field, "missing"))
                        .toList();
        if (!missing.isEmpty()) {
            throw new Invalid(missing);
        }
        List<Violation> contradictions = FactsChecked.violations(form.facts(), today);
        if (!contradictions.isEmpty()) {
            throw new Invalid(contradictions);
        }
    }
}
