package org.loket.notice;

/**
 * What waits for a receiver.
 *
 * @param newest the delivery of the newest notice that nobody has seen; null where all are seen
 */
public record Inbox(long unseen, Long newest) {

    static final Inbox EMPTY = new Inbox(0, null);
}
