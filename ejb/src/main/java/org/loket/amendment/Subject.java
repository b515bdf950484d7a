package org.loket.amendment;

/** What an amendment gives a new version. */
public enum Subject {
    /** A named value: an amount, a share, a term. */
    VALUE,
    /** A named list, whole. */
    LIST,
    /** The choice between policies where policy demand and applicable law differ. */
    REGIME
}
