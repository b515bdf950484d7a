package org.loket.intake;

/** How far an application has come on the applicant's side. */
public enum Stage {
    DRAFT,
    SUBMITTED
}
