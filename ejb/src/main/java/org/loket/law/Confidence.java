package org.loket.law;

/** How sure the house is of a legal fact; what is not certain is shown as unconfirmed. */
public enum Confidence {
    CERTAIN,
    LIKELY,
    UNCERTAIN;

    public boolean isConfirmed() {
        return this == CERTAIN;
    }

    public Confidence weakest(Confidence other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
