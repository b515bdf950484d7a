package org.loket.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.loket.amendment.LawInForce;
import org.loket.casework.CaseDecided;
import org.loket.casework.CaseRecord;
import org.loket.casework.Outcome;
import org.loket.casework.ReadingCase;
import org.loket.intake.SubmittedForms;
import org.loket.kernel.Author;
import org.loket.kernel.Happening;
import org.loket.kernel.PermitNumber;
import org.loket.kernel.TheClock;
import org.loket.law.Facts;
import org.loket.law.category.Admission;
import org.loket.law.category.Assessment;
import org.loket.law.category.RenewalRule;
import org.loket.law.timelimit.RenewalWindow;

/** A grant enters the register in the transaction that decided it. */
@ApplicationScoped
class EnteringPermit {

    @Inject
    Permits permits;

    @Inject
    ReadingCase cases;

    @Inject
    SubmittedForms forms;

    @Inject
    LawInForce law;

    @Inject
    Event<Happening> happenings;

    @Inject
    Clock clock;

    void enter(@Observes CaseDecided decided) {
        if (decided.decision().outcome() != Outcome.GRANT) {
            return;
        }
        PermitNumber number = permits.nextNumber(decided.at().getYear());
        CaseRecord granted = cases.of(decided.number());
        Facts facts = granted.examination().facts();
        String workplace = forms.of(decided.number()).job().workplace();
        Permit permit = Permit.granted(number, Grant.of(decided, facts.job(), workplace, endOf(granted, facts)));
        if (decided.decision().validUntil() != null
                && Admission.formalitiesOf(decided.category()).renewal() != RenewalRule.NOT_NEEDED) {
            permit.renewableFrom(RenewalWindow.on(
                            TheClock.dayOf(decided.at()), decided.decision().validUntil(), law.book())
                    .earliest());
        }
        permits.add(permit);
        permits.inSearchWindow(decided.worker())
                .forEach(earlier -> earlier.otherPermitFrom(decided.decision().validFrom()));
        if (decided.takesAlong() != null) {
            permits.get(decided.takesAlong())
                    .takenAlongFrom(decided.decision().validFrom(), Moment.now(clock, Author.HOUSE))
                    .ifPresent(happenings::fire);
        }
        happenings.fire(new PermitGranted(decided.number(), number, decided.by(), decided.at()));
    }

    /**
     * What the law says ends admission on its last day; a day that the decision chose itself is a mere last day, and
     * where there is none, nothing ends it.
     */
    private Ending endOf(CaseRecord granted, Facts facts) {
        if (granted.proposal().validUntil() == null) {
            return null;
        }
        Assessment assessed =
                Admission.forApplicationSubmittedOn(granted.submittedOn(), granted.category(), facts, law.book());
        if (!granted.proposal().validUntil().equals(assessed.validAtMostUntil())) {
            return Ending.EXPIRY;
        }
        return switch (assessed.validityReason().reason().key()) {
            case "ending.contract" -> Ending.CONTRACT_END;
            case "ending.thirtieth-birthday" -> Ending.THIRTIETH_BIRTHDAY;
            default -> Ending.EXPIRY;
        };
    }
}
