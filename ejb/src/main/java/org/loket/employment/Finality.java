package org.loket.employment;

/** What made the end of an employment final. */
public enum Finality {
    /** Employer and worker named the same day. */
    AGREEMENT,
    /** The other party let the term to object pass. */
    NO_OBJECTION,
    AUTHORITY
}
