package org.loket.law.labourmarket;

import org.loket.law.Confidence;
import org.loket.law.Facts;
import org.loket.law.condition.Filing;

/** Renewals, for which nobody else is looked for as long as the worker stays with the same employer. */
public final class Renewals {

    // another employer asks for a new test; that the same one does not is concluded from it
    static final Confidence CONFIDENCE = Confidence.LIKELY;

    private Renewals() {}

    /** Whether it is known to be the renewal of an admission for the same employer. */
    public static boolean withTheSameEmployer(Filing filing) {
        Facts facts = filing.facts();
        return facts.kind() == Facts.Kind.RENEWAL
                && facts.previous().enterpriseNumber() != null
                && facts.previous().enterpriseNumber().equals(facts.employer().enterpriseNumber());
    }
}
