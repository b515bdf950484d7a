package org.loket.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
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

    /** The facts of those files as if they were filed on that day, in their order. */
    public List<Facts> filedOn(LocalDate day, List<Filed> files) {
        return surpluses.addedTo(files.stream().map(Filed::judged).toList(), day);
    }

    /**
     * A file by what its applicant and the officials say.
     *
     * @param established as the case keeps them; null where nothing was established
     */
    public record Filed(Category category, ApplicationForm form, String established) {

        private ReadingSurpluses.Judged judged() {
            return new ReadingSurpluses.Judged(
                    category, EstablishedFacts.read(established).over(form.facts()));
        }
    }
}
