package org.loket.law.category;

/** The categories of admission to work that the house examines. */
public enum Category {
    HIGHLY_SKILLED,
    MEDIUM_SKILLED,
    RESIDUAL,
    SEASONAL,
    LONG_TERM_RESIDENT;

    /** The key under which the bundles hold its name. */
    public String textKey() {
        return "law.category." + name();
    }
}
