package org.loket.casework;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.loket.access.Actor;
import org.loket.amendment.LawInForce;
import org.loket.intake.SubmittedForms;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.Happening;
import org.loket.kernel.InConflict;
import org.loket.kernel.TheClock;
import org.loket.kernel.Written;
import org.loket.law.category.Admission;
import org.loket.law.timelimit.Length;

/** An official extends the term to decide on a complex file, once and where the law allows it, and says why. */
@Stateless
public class ExtendingTerm {

    private static final int LONGEST = 1000;

    @Inject
    Cases cases;

    @Inject
    SubmittedForms forms;

    @Inject
    LawInForce law;

    @Inject
    Event<Happening> happenings;

    @Inject
    Clock clock;

    /** @param reason what makes the file complex, as both parties read it */
    public void extend(Actor actor, CaseNumber number, Long version, String reason) {
        actor.mustBeRegionalStaff();
        String because = Written.checked("reason", reason, LONGEST);
        PermitCase taken = cases.take(number);
        taken.mustBeAt(version);
        taken.mustBeUndecided();
        Length extension = Admission.extensionForApplicationSubmittedOn(
                        taken.submittedOn(), taken.category(), forms.of(number).facts(), law.book())
                .orElseThrow(() -> new InConflict("extension.not-in-law"));
        TermExtended extended =
                taken.extend(extension, because, TheClock.today(clock), law.book(), actor, TheClock.now(clock));
        cases.write();
        happenings.fire(extended);
    }
}
