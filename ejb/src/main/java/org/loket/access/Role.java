package org.loket.access;

/** The functions in which somebody acts; the names are also the groups of the container. */
public enum Role {
    WORKER,
    EMPLOYER,
    MANDATARY,
    EXAMINER,
    DECIDER,
    LEAD,
    POLICY,
    INSPECTOR,
    ADMIN
}
