package org.loket.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.loket.intake.SubmittedForms;
import org.loket.labourmarket.ReadingSurpluses;
import org.loket.law.Facts;

/** The facts of a case as they stand: what was filed, what an official established over it, and what the region recorded. */
@ApplicationScoped
class FactsOfCase {

    @Inject
    SubmittedForms forms;

    @Inject
    ReadingSurpluses surpluses;

    Facts of(PermitCase one) {
        Facts facts = one.established().over(forms.of(one.number()).facts());
        return surpluses.addedTo(facts, one.category(), one.submittedOn());
    }
}
