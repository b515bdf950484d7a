package org.loket.law.refusal;

import org.loket.law.Citation;
import org.loket.law.Confidence;
import org.loket.law.Met;
import org.loket.law.Reason;

/**
 * A ground held against the facts.
 *
 * @param triggered yes where the facts are those of the ground, no where they exclude it
 */
public record Weighed(Ground ground, Met triggered, Reason reason, Confidence confidence) {

    static Weighed of(Ground ground, Met triggered, Reason reason) {
        return new Weighed(ground, triggered, reason, ground.confidence());
    }

    public Citation citation() {
        return ground.citation();
    }

    /** The authority has no choice. */
    public boolean mustBeReliedOn() {
        return triggered == Met.YES && ground.nature() == Nature.MANDATORY;
    }

    /** The authority has the choice, and says why it uses it or not. */
    public boolean mayBeReliedOn() {
        return triggered == Met.YES && ground.nature() == Nature.OPTIONAL;
    }
}
