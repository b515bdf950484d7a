package org.loket.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.loket.access.Actor;
import org.loket.amendment.LawInForce;
import org.loket.kernel.Author;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.Happening;
import org.loket.kernel.Invalid;
import org.loket.kernel.TheClock;
import org.loket.kernel.Violation;
import org.loket.kernel.WorkerNumber;
import org.loket.law.FactsChecked;

/** The form behind an offer of work: kept when it is offered, filed or handed over as a draft when it is accepted. */
@ApplicationScoped
public class FilingOffer {

    @Inject
    Applications applications;

    @Inject
    LawInForce law;

    @Inject
    Event<Happening> happenings;

    @Inject
    Clock clock;

    /**
     * Keeps what is offered under a number of its own; what the law must know of the new job may not be missing.
     *
     * @param whole the same with all that is known of the worker
     */
    public CaseNumber keep(Actor actor, ApplicationForm form, ApplicationForm whole, boolean sameOccupation) {
        actor.mustActFor(form.employer().enterpriseNumber());
        LocalDate today = TheClock.today(clock);
        List<Violation> violations = new ArrayList<>(FormChecked.violations(form));
        violations.addAll(FactsChecked.violations(form.facts(), today));
        Completeness.missing(whole, Set.of(), today, law.book()).stream()
                .filter(field -> isOfTheJob(field) || !sameOccupation && field.startsWith("vacancy."))
                .forEach(field -> violations.add(Violation.of(field, "missing")));
        if (!violations.isEmpty()) {
            throw new Invalid(violations);
        }
        applications.mustHaveRoomFor(form.employer().enterpriseNumber());
        OffsetDateTime now = TheClock.now(clock);
        Application offered = Application.offered(applications.nextNumber(now.getYear()), form, actor, now);
        applications.add(offered);
        applications.write(null);
        return offered.number();
    }

    private static boolean isOfTheJob(String field) {
        return field.startsWith("job.") || field.startsWith("employer.") || field.startsWith("engagement.");
    }

    /** Files what was offered, whole: the clock of the authority starts. */
    public void file(CaseNumber number, ApplicationForm whole, WorkerNumber worker, Takeover takeover, Author by) {
        happenings.fire(applications.get(number).accepted(whole, worker, takeover, by, TheClock.now(clock)));
    }

    /** Makes a draft of what was offered, for its employer to complete and submit. */
    public void handOver(CaseNumber number, ApplicationForm prefilled) {
        applications.get(number).acceptedAsDraft(prefilled, TheClock.now(clock));
    }
}
