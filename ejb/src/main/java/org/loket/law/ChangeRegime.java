package org.loket.law;

/** The policies between which an administration chooses for a change of employer. */
public enum ChangeRegime {
    /** The worker takes the permit along; only what changes is tested again. */
    TRANSFER(Footing.POLICY_DEMAND),
    /** The change is notified, and the authority may object. */
    NOTIFICATION(Footing.EUROPEAN_LAW),
    /** The new employer applies anew, the law as it is applied. */
    NEW_APPLICATION(Footing.APPLICABLE_LAW);

    /** The question that the regime answers, by which the book keeps it. */
    public static final String QUESTION = "change-of-employer";

    private final Footing footing;

    ChangeRegime(Footing footing) {
        this.footing = footing;
    }

    public Footing footing() {
        return footing;
    }
}
