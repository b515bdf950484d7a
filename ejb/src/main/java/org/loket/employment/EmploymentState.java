package org.loket.employment;

import java.util.Map;
import java.util.Set;

/** Where an employment under a permit stands. */
public enum EmploymentState {
    NOT_STARTED,
    RUNNING,
    /** One party reported the end; the other may still object. */
    END_REPORTED,
    /** Employer and worker do not agree about the end; an official settles it. */
    DISPUTED,
    /** The end is final; a late word of a party that was heard can still put it in doubt. */
    ENDED;

    private static final Map<EmploymentState, Set<EmploymentState>> NEXT = Map.of(
            NOT_STARTED, Set.of(RUNNING, END_REPORTED, ENDED),
            RUNNING, Set.of(END_REPORTED, ENDED),
            END_REPORTED, Set.of(NOT_STARTED, RUNNING, END_REPORTED, DISPUTED, ENDED),
            DISPUTED, Set.of(NOT_STARTED, RUNNING, DISPUTED, ENDED),
            ENDED, Set.of(END_REPORTED, DISPUTED, ENDED));

    boolean mayBecome(EmploymentState next) {
        return NEXT.get(this).contains(next);
    }
}
