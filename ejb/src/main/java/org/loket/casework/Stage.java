package org.loket.casework;

/** How far a case has come. */
public enum Stage {
    UNDER_EXAMINATION,
    WAITING_FOR_INFORMATION,
    PROPOSED,
    GRANTED,
    REFUSED,
    INADMISSIBLE;

    public boolean isDecided() {
        return this == GRANTED || this == REFUSED || this == INADMISSIBLE;
    }
}
