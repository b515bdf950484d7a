package org.loket.law;

/** The policies between which an administration chooses for the time to find other work. */
public enum SearchRegime {
    /** Twelve months, which the social partners ask for. */
    TWELVE_MONTHS(Footing.POLICY_DEMAND),
    /** Ninety days, the law as it is applied. */
    NINETY_DAYS(Footing.APPLICABLE_LAW),
    /** Three months, or six after two years, the least that the directive asks of a member state. */
    DIRECTIVE(Footing.EUROPEAN_LAW),
    /** Six months, as for the holder of a Blue Card. */
    BLUE_CARD(Footing.APPLICABLE_LAW);

    /** The question that the regime answers, by which the book keeps it. */
    public static final String QUESTION = "job-search-window";

    private final Footing footing;

    SearchRegime(Footing footing) {
        this.footing = footing;
    }

    public Footing footing() {
        return footing;
    }
}
