package org.loket.amendment;

/** How far an amendment is. */
public enum State {
    PROPOSED,
    CONFIRMED,
    WITHDRAWN
}
