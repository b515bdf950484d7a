package org.loket.law.labourmarket;

import java.util.List;
import org.loket.law.Citation;
import org.loket.law.Confidence;
import org.loket.law.Facts.Circle;
import org.loket.law.Met;
import org.loket.law.Reason;

/**
 * One circle of the concentric model as it was answered.
 *
 * @param looked what was looked at and what was found, in that order
 * @param reason why the circle is passed, holds, or stays open
 */
public record Ring(
        Circle circle, State state, List<Look> looked, Reason reason, Citation citation, Confidence confidence) {

    public Ring {
        looked = looked == null ? List.of() : List.copyOf(looked);
    }

    /** Whether one may look further away than this circle. */
    public enum State {
        PASSED,
        HELD,
        OPEN,
        /** No test: the law presumes that nobody is found. */
        PRESUMED
    }

    /** What can be looked at. */
    public enum Kind {
        PUBLICATION,
        GAP,
        MEDIATION,
        SURPLUS
    }

    /** @param met whether it speaks for passing the circle; unknown where there is nothing to look at */
    public record Look(Kind kind, Met met, Reason reason) {}
}
