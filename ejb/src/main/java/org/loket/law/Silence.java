package org.loket.law;

/** What it means when the term to decide is over and nobody decided. */
public enum Silence {
    DEEMED_GRANTED,
    NO_EFFECT
}
