package org.loket.reexamination;

import java.util.List;
import org.loket.kernel.PermitNumber;
import org.loket.law.category.Category;

/**
 * What came of one permit.
 *
 * @param result what the facts of its application come to under the law of that day
 * @param conditions those that are not met, or of which nobody knows
 */
public record ReexaminedPermit(PermitNumber permit, Category category, Result result, List<String> conditions) {

    /** What the facts come to. */
    public enum Result {
        NOT_ELIGIBLE,
        INCOMPLETE,
        ELIGIBLE,
        /** There are no facts to judge, or no law of that day. */
        NOT_JUDGED
    }
}
