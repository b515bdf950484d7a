package org.loket.employment;

/** Who says something about an employment; the social security passes on what the employer declares. */
public enum Party {
    EMPLOYER,
    WORKER;

    Party other() {
        return this == EMPLOYER ? WORKER : EMPLOYER;
    }
}
