package org.loket.casework;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.loket.access.Actor;
import org.loket.amendment.LawInForce;
import org.loket.intake.SubmittedForms;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.Happening;
import org.loket.kernel.Invalid;
import org.loket.kernel.TheClock;
import org.loket.kernel.Violation;
import org.loket.kernel.Written;
import org.loket.law.Circumstances;
import org.loket.law.Facts;
import org.loket.law.FactsChecked;

/**
 * An official establishes a fact that the form left open or had wrong, from an answer or a document, and says from which.
 * The form stays as it was filed; the next examination takes both.
 */
@Stateless
public class EstablishingFacts {

    private static final int LONGEST_BASIS = 1000;

    @Inject
    Cases cases;

    @Inject
    SubmittedForms forms;

    @Inject
    LawInForce law;

    @Inject
    Event<Happening> happenings;

    @Inject
    Event<FeeDue> fees;

    @Inject
    Clock clock;

    /**
     * @param facts the facts that are established; what is null in them stays as it was
     * @param basis the answer or document from which they appear
     */
    public void establish(Actor actor, CaseNumber number, Long version, Facts facts, String basis) {
        actor.mustBeRegionalStaff();
        PermitCase taken = cases.take(number);
        taken.mustBeAt(version);
        EstablishedFacts established = taken.established().and(facts);
        mustMakeSense(established.over(forms.of(number).facts()), taken, basis);
        FactsEstablished happened = taken.establish(established, facts, basis.strip(), actor, TheClock.now(clock));
        cases.write();
        happenings.fire(happened);
        if (isUnpaid(facts.circumstances()) && taken.fee(law.book()).isPresent()) {
            fees.fire(new FeeDue(number, taken.enterprise(), TheClock.now(clock)));
        }
    }

    private static boolean isUnpaid(Circumstances established) {
        return established != null && Boolean.FALSE.equals(established.flemishFeePaid());
    }

    private static void mustMakeSense(Facts facts, PermitCase taken, String basis) {
        List<Violation> violations = new ArrayList<>(FactsChecked.violations(facts, taken.submittedOn()));
        Written.fault("basis", basis, LONGEST_BASIS).ifPresent(violations::add);
        if (!violations.isEmpty()) {
            throw new Invalid(violations);
        }
    }
}
