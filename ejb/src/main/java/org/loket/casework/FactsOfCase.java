package org.loket.casework;

import org.loket.intake.ApplicationForm;
import org.loket.law.Facts;

/** The facts of a case as they stand: those that were filed, and over them those that an official established. */
public final class FactsOfCase {

    private FactsOfCase() {}

    /** @param established as the case keeps them; null where nothing was established */
    public static Facts of(ApplicationForm form, String established) {
        return EstablishedFacts.read(established).over(form.facts());
    }
}
