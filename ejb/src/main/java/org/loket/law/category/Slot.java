package org.loket.law.category;

/** The kinds of document that a file can hold, each with its own place. */
public enum Slot {
    CONTRACT,
    PASSPORT,
    DIPLOMA,
    EXPERIENCE,
    JOB_DESCRIPTION,
    VACANCY,
    RESIDENCE_CARD,
    HOSTING_AGREEMENT,
    GRANT,
    ASSIGNMENT_LETTER,
    GROUP_PROOF,
    OTHER
}
