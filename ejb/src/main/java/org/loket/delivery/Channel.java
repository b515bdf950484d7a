package org.loket.delivery;

/** A way by which a notice leaves the portal. */
public enum Channel {
    MAIL,
    PUSH,
    WEBHOOK
}
