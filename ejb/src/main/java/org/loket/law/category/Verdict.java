package org.loket.law.category;

import java.util.List;
import org.loket.law.Finding;
import org.loket.law.Met;

/** What the findings together say, the best first. */
public enum Verdict {
    ELIGIBLE,
    INCOMPLETE,
    NOT_ELIGIBLE;

    static Verdict of(List<Finding> findings) {
        boolean unknown = false;
        for (int i = 0; i < findings.size(); i++) {
            Met met = findings.get(i).met();
            if (met == Met.NO) {
                return NOT_ELIGIBLE;
            }
            unknown |= met == Met.UNKNOWN;
        }
        return unknown ? INCOMPLETE : ELIGIBLE;
    }
}
