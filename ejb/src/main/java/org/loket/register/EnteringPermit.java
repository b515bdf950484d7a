package org.loket.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.loket.casework.CaseDecided;
import org.loket.casework.Outcome;
import org.loket.casework.ReadingCase;
import org.loket.kernel.Happening;
import org.loket.kernel.PermitNumber;

/** A grant enters the register in the transaction that decided it. */
@ApplicationScoped
class EnteringPermit {

    @Inject
    Permits permits;

    @Inject
    ReadingCase cases;

    @Inject
    Event<Happening> happenings;

    void enter(@Observes CaseDecided decided) {
        if (decided.decision().outcome() != Outcome.GRANT) {
            return;
        }
        PermitNumber number = permits.nextNumber(decided.at().getYear());
        permits.add(Permit.granted(
                number,
                decided,
                cases.of(decided.number()).examination().facts().job()));
        happenings.fire(new PermitGranted(decided.number(), number, decided.by(), decided.at()));
    }
}
