package org.loket.law;

/** Every provision that the house applies, one constant each; {@code docs/law/sources.md} lists the same. */
public enum Provision {
    BVR_GENERAL(Acts.BVR, "2-10", Confidence.CERTAIN),
    BVR_ONE_EMPLOYER(Acts.BVR, "4, § 1", Confidence.CERTAIN),
    BVR_REFUSAL(Acts.BVR, "12-14", Confidence.CERTAIN),
    BVR_APPEAL(Acts.BVR, "15", Confidence.CERTAIN),
    BVR_LIMITED_DURATION(Acts.BVR, "16-18", Confidence.CERTAIN),
    BVR_HIGHLY_SKILLED(Acts.BVR, "17, 1°", Confidence.CERTAIN),
    BVR_MEDIUM_SKILLED(Acts.BVR, "18, § 2", Confidence.CERTAIN),
    BVR_RESIDUAL(Acts.BVR, "18, § 1", Confidence.CERTAIN),
    BVR_LABOUR_MARKET(Acts.BVR, "18, § 4", Confidence.CERTAIN),
    BVR_PROCEDURE(Acts.BVR, "40-68", Confidence.CERTAIN),
    BVR_REMUNERATION(Acts.BVR, "76-79", Confidence.CERTAIN),
    ACT_1999_SANCTIONS("Act 30 April 1999", "12/1, 12/3, 12/4", Confidence.CERTAIN),
    COOPERATION_2018("Cooperation agreement 2 February 2018", "", Confidence.CERTAIN),
    RESIDENCE_FEE("Federal contribution for residence applications", "", Confidence.CERTAIN),
    FLEMISH_FEE("Flemish fee for the combined permit", "", Confidence.LIKELY),
    COUNCIL_OF_STATE("Laws on the Council of State", "", Confidence.CERTAIN),

    // categories without a labour-market test
    BVR_SPECIFIC(Acts.BVR, "17", Confidence.CERTAIN),
    BVR_UNLIMITED(Acts.BVR, "19", Confidence.CERTAIN),
    BVR_ICT(Acts.BVR, "25-28", Confidence.CERTAIN),
    BVR_RESEARCHERS(Acts.BVR, "29-33", Confidence.CERTAIN),
    BVR_TRAINEES(Acts.BVR, "34-36", Confidence.CERTAIN),
    BVR_VOLUNTEERS(Acts.BVR, "37-39", Confidence.CERTAIN),

    // terms, cards and remedies of the residence part
    BVR_RENEWAL(Acts.BVR, "11", Confidence.CERTAIN),
    BVR_BLUE_CARD(Acts.BVR, "20-21/1", Confidence.CERTAIN),
    BVR_SEASONAL(Acts.BVR, "22-24/1", Confidence.CERTAIN),
    COOPERATION_2024("Cooperation agreement 22 March 2024", "", Confidence.LIKELY),
    DIRECTIVE_2024("Directive (EU) 2024/1233", "5", Confidence.UNCERTAIN),
    FLEMISH_FAST_LANE("Fast lane of the Flemish region", "", Confidence.LIKELY),
    MUNICIPAL_REGISTRATION("Registration with the municipality", "", Confidence.CERTAIN),
    RESIDENCE_DOCUMENTS("Residence documents of the Immigration Office", "", Confidence.CERTAIN),
    ALIENS_LITIGATION("Council for Alien Law Litigation", "", Confidence.UNCERTAIN);

    private final Citation citation;
    private final Confidence confidence;

    Provision(String act, String article, Confidence confidence) {
        this.citation = new Citation(act, article);
        this.confidence = confidence;
    }

    public Citation citation() {
        return citation;
    }

    /** How sure it is that this provision says what the house takes it to say. */
    public Confidence confidence() {
        return confidence;
    }

    private static final class Acts {
        private static final String BVR = "BVR 7 December 2018";
    }
}
