package org.loket.law.card;

import static org.loket.law.Confidence.CERTAIN;
import static org.loket.law.Confidence.UNCERTAIN;

import org.loket.law.Citation;
import org.loket.law.Confidence;
import org.loket.law.Provision;

/** The papers that say how far the combined permit has come. */
public enum Annex {
    /** The combined permit is granted, with limited work; the visa rests on it. */
    ANNEX_46(Provision.COOPERATION_2018, CERTAIN),
    /** The combined permit is granted to somebody who is in the country already, or without a limit. */
    ANNEX_47(Provision.RESIDENCE_DOCUMENTS, UNCERTAIN),
    /** The combined permit is refused. */
    ANNEX_48(Provision.RESIDENCE_DOCUMENTS, UNCERTAIN),
    /** Proof of stay, in Belgium only, while a decision is awaited. */
    ANNEX_49(Provision.RESIDENCE_DOCUMENTS, CERTAIN),
    /** Bridges the time to find other work where card A expires in it. */
    ANNEX_51(Provision.RESIDENCE_DOCUMENTS, CERTAIN);

    private final Provision basis;
    private final Confidence confidence;

    Annex(Provision basis, Confidence confidence) {
        this.basis = basis;
        this.confidence = confidence;
    }

    public Citation citation() {
        return basis.citation();
    }

    public Confidence confidence() {
        return confidence.weakest(basis.confidence());
    }

    /** The key of the sentence for the public. */
    public String textKey() {
        return "law.annex." + name();
    }
}
