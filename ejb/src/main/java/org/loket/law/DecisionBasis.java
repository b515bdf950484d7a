package org.loket.law;

/** Which law sets the time to decide on the applications of a category. */
public enum DecisionBasis {
    /** The agreement between the federal state and the regions: four months. */
    COOPERATION_AGREEMENT,
    /** Directive (EU) 2024/1233, article 5: 90 days, 30 more for a complex file. */
    DIRECTIVE
}
