package org.loket.law.card;

import static org.loket.law.Confidence.CERTAIN;
import static org.loket.law.Confidence.LIKELY;

import java.util.List;
import org.loket.law.Citation;
import org.loket.law.Confidence;
import org.loket.law.Provision;

/** The residence cards of workers from outside the European Economic Area. */
public enum Card {
    /** Limited stay; what it says of the labour market decides about work. */
    A(CERTAIN, List.of(LabourMarket.values())),
    /** European Blue Card. */
    H(CERTAIN, List.of()),
    /** Transferred within a company. */
    I(LIKELY, List.of()),
    /** Transferred within a company, mobile from another member state. */
    J(CERTAIN, List.of());

    /** What a card says of the labour market. */
    public enum LabourMarket {
        LIMITED,
        UNLIMITED,
        NONE;

        /** The key of the sentence for the public. */
        public String textKey() {
            return "law.labour-market." + name();
        }
    }

    private static final Provision BASIS = Provision.RESIDENCE_DOCUMENTS;

    private final Confidence confidence;
    private final List<LabourMarket> mentions;

    Card(Confidence confidence, List<LabourMarket> mentions) {
        this.confidence = confidence;
        this.mentions = mentions;
    }

    /** What the card can say of the labour market; empty where the sources name nothing. */
    public List<LabourMarket> mentions() {
        return mentions;
    }

    public Citation citation() {
        return BASIS.citation();
    }

    public Confidence confidence() {
        return confidence.weakest(BASIS.confidence());
    }

    /** The key of the sentence for the public. */
    public String textKey() {
        return "law.card." + name();
    }
}
