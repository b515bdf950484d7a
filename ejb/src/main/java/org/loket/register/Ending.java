package org.loket.register;

/** What ends a permit, or will end it on its last day. */
public enum Ending {
    /** The contract for a fixed time is over: the search window opens. */
    CONTRACT_END,
    /** Admitted on the reduced wage without a clause for the wage from thirty. */
    THIRTIETH_BIRTHDAY,
    EXPIRY,
    /** The search window passed without being used. */
    WINDOW,
    OTHER_PERMIT,
    /** The Immigration Office ended the stay. */
    RESIDENCE_END,
    WITHDRAWAL
}
