package org.loket.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.loket.intake.ApplicationForm;
import org.loket.intake.SubmittedForms;
import org.loket.labourmarket.ReadingSurpluses;
import org.loket.law.Facts;
import org.loket.law.category.Category;

/** The facts of a case as they stand: what was filed, what an official established over it, and what the region recorded. */
@ApplicationScoped
public class FactsOfCase {

    @Inject
    SubmittedForms forms;

    @Inject
    ReadingSurpluses surpluses;

    Facts of(PermitCase one) {
        Facts facts = one.established().over(forms.of(one.number()).facts());
        return surpluses.addedTo(facts, one.category(), one.submittedOn());
    }

    /**
     * The facts of a file as if it were filed on that day.
     *
     * @param established as the case keeps them; null where nothing was established
     */
    public Facts filedOn(LocalDate day, Category category, ApplicationForm form, String established) {
        return surpluses.addedTo(EstablishedFacts.read(established).over(form.facts()), category, day);
    }
}
