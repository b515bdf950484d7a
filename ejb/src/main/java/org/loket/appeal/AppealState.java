package org.loket.appeal;

/** How far an appeal has come. */
public enum AppealState {
    LODGED,
    PROPOSED,
    /** The decision stands. */
    CONFIRMED,
    /** The decision is undone. */
    ANNULLED,
    /** The decision is replaced by another. */
    REFORMED;

    public boolean isDecided() {
        return this != LODGED && this != PROPOSED;
    }
}
