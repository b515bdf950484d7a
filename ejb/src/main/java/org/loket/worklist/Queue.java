package org.loket.worklist;

/** The queues of the regional staff: by the last day to decide, and what is decided newest first. */
public enum Queue {
    OPEN("outcome is null"),
    TO_EXAMINE("stage = 'UNDER_EXAMINATION'"),
    WAITING("stage = 'WAITING_FOR_INFORMATION'"),
    TO_DECIDE("stage = 'PROPOSED'"),
    /** Permits that are taken along, as long as the authority may object. */
    TRANSFERS("takeover is not null and outcome is null"),
    DECIDED("outcome is not null");

    private final String condition;

    Queue(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }

    boolean isNewestFirst() {
        return this == DECIDED;
    }
}
