package org.loket.trial;

/** Whether an amendment is good for an application. */
public enum Direction {
    HELPS,
    HURTS,
    /** It changes something without making it better or worse. */
    CHANGES
}
