package org.loket.kernel;

import java.util.List;

/** What was handed in is wrong or incomplete; every fault is named at once. */
public final class Invalid extends Declined {

    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    public Invalid(List<Violation> violations) {
        super("invalid");
        this.violations = List.copyOf(violations);
    }

    public Invalid(Violation violation) {
        this(List.of(violation));
    }

    public List<Violation> violations() {
        return violations == null ? List.of() : violations;
    }
}
