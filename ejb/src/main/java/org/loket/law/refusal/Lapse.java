package org.loket.law.refusal;

import org.loket.law.Citation;
import org.loket.law.Confidence;
import org.loket.law.Provision;

/** Why an admission to work ends by law, without anybody deciding it. */
public enum Lapse {
    /** The contract ended. */
    CONTRACT_ENDED,
    /** The Immigration Office ended the residence; it works the other way round too, and both authorities say so. */
    RESIDENCE_ENDED;

    private static final Provision BASIS = Provision.BVR_REFUSAL;

    public Citation citation() {
        return BASIS.citation();
    }

    public Confidence confidence() {
        return BASIS.confidence();
    }

    /** The key of the sentence in the bundles. */
    public String textKey() {
        return "law.lapse." + name();
    }
}
