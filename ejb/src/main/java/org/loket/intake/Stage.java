package org.loket.intake;

/** How far an application has come on the applicant's side. */
public enum Stage {
    DRAFT,
    /** Work that is offered to the holder of a permit, who has not accepted it. */
    OFFERED,
    SUBMITTED
}
