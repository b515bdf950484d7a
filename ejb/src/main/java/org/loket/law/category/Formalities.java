package org.loket.law.category;

import org.loket.law.Facts;

/** How an application of a category is filed, whether the Flemish fee is owed for it, and what its renewal hangs on. */
public record Formalities(Applicant applicant, RenewalRule renewal, boolean owesFlemishFee) {

    /** Whether such an admission has no last day. */
    public boolean isEndless() {
        return renewal == RenewalRule.NOT_NEEDED;
    }

    /** Whether an application of that kind can be filed: what has no last day is only asked for a first time. */
    public boolean allows(Facts.Kind kind) {
        return kind == null || kind == Facts.Kind.FIRST || !isEndless();
    }
}
