package org.loket.law.category;

/** The categories of admission to work that the house examines. */
public enum Category {
    HIGHLY_SKILLED,
    MEDIUM_SKILLED
}
