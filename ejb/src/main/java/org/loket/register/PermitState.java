package org.loket.register;

/** Where a permit stands in its life. */
public enum PermitState {
    /** Admits to work between its first and its last day. */
    VALID,
    /** The employment ended; the worker has a term to find another employer. */
    IN_SEARCH_WINDOW,
    /** Another permit of the same worker took its place. */
    SUCCEEDED,
    /** Over by law. */
    LAPSED,
    /** Taken back by the authority. */
    WITHDRAWN
}
