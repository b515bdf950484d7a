package org.loket.law.change;

/**
 * One thing that would be different.
 *
 * @param fact its path in the facts, or {@link #DAY_OF_FILING}
 * @param value the least, the most, the only value or the day that would do; null where it is one of a list
 */
public record Change(Kind kind, String fact, Object value) {

    /** The path of the day of filing, which stands beside the facts. */
    public static final String DAY_OF_FILING = "submittedOn";

    /** How the value is meant. */
    public enum Kind {
        AT_LEAST,
        EXACTLY,
        NOT_BEFORE,
        NOT_AFTER,
        /** Any value that the list of the law holds on the day. */
        ON_THE_LIST,
        /** A vacancy that stays published through that day. */
        PUBLISHED_UNTIL
    }
}
