package org.loket.law.transfer;

/** Who sets a change of employer going. */
public enum Initiative {
    WORKER,
    NEW_EMPLOYER
}
