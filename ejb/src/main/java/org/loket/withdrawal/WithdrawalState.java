package org.loket.withdrawal;

/** How far the withdrawal of a permit has come. */
public enum WithdrawalState {
    /** The parties can say what they think of it. */
    HEARING,
    /** An official proposed what to decide. */
    PROPOSED,
    WITHDRAWN,
    /** The permit stays. */
    KEPT,
    /** Withdrawn, and that was undone on appeal. */
    ANNULLED;

    public boolean isDecided() {
        return this != HEARING && this != PROPOSED;
    }
}
