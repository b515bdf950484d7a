package org.loket.law;

/** What becomes of a term whose last day is a Saturday, a Sunday or a public holiday. */
public enum TermEnd {
    /** It ends on that day. */
    AS_COUNTED,
    /** It ends on the first working day after it. */
    NEXT_WORKING_DAY
}
