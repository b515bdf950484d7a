package org.loket.share;

/** Whether a code still opens something. */
public enum ShareState {
    OPEN,
    EXPIRED,
    REVOKED,
    /** Closed by the house: somebody had the code and not the date of birth, too often. */
    CLOSED
}
