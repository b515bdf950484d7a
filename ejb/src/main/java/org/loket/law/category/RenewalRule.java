package org.loket.law.category;

/** What must stay the same for an application to be treated as a renewal. */
public enum RenewalRule {
    /** No labour-market test: a renewal even with another function or employer. */
    FREE,
    /** As free, but a function that left the list is renewed only for the same function and employer. */
    SAME_ONCE_DELISTED,
    SAME_FUNCTION_AND_EMPLOYER,
    /** Another employer is notified; the card itself is renewed. */
    BY_NOTIFICATION,
    /** Admission without limit is not renewed. */
    NOT_NEEDED;

    /** The key of the sentence in the bundles. */
    public String textKey() {
        return "law.renewal-rule." + name();
    }
}
