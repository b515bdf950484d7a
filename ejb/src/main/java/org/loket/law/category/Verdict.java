package org.loket.law.category;

/** What the findings together say. */
public enum Verdict {
    ELIGIBLE,
    NOT_ELIGIBLE,
    INCOMPLETE
}
