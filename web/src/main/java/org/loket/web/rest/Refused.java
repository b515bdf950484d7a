package org.loket.web.rest;

import org.loket.web.problem.Problem;

/** A call that the door itself turns away, before the house is asked. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public Refused(Problem problem) {
        super(problem.code());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
