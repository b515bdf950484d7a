package org.loket.law.category;

import java.util.Collection;
import org.loket.law.Finding;
import org.loket.law.Met;

/** What the findings together say, the best first. */
public enum Verdict {
    ELIGIBLE,
    INCOMPLETE,
    NOT_ELIGIBLE;

    static Verdict of(Collection<Finding> findings) {
        boolean unknown = false;
        for (Finding finding : findings) {
            if (finding.met() == Met.NO) {
                return NOT_ELIGIBLE;
            }
            unknown |= finding.met() == Met.UNKNOWN;
        }
        return unknown ? INCOMPLETE : ELIGIBLE;
    }
}
