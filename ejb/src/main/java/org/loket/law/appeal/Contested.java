package org.loket.law.appeal;

/** The kinds of decision that somebody may want to contest. */
public enum Contested {
    REFUSAL,
    WITHDRAWAL,
    /** The application was not received; the minister does not hear this. */
    INADMISSIBILITY,
    /** What the minister decided on appeal. */
    DECISION_OF_MINISTER
}
