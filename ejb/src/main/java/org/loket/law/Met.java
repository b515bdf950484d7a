package org.loket.law;

/** The answer to one condition; a fact that is missing makes it unknown, never met. */
public enum Met {
    YES,
    NO,
    UNKNOWN
}
