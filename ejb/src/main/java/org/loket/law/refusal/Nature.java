package org.loket.law.refusal;

/** What a ground does to the authority's hands. */
public enum Nature {
    /** The authority must refuse. */
    MANDATORY,
    /** The authority may refuse and must say why it does. */
    OPTIONAL,
    /** The application is not received; what it asks is not examined. */
    INADMISSIBLE
}
