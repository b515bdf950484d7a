package org.loket.law.category;

/** How an application of a category is filed, whether the Flemish fee is owed for it, and what its renewal hangs on. */
public record Formalities(Applicant applicant, RenewalRule renewal, boolean owesFlemishFee) {

    /** Whether such an admission has no last day. */
    public boolean isEndless() {
        return renewal == RenewalRule.NOT_NEEDED;
    }
}
