package org.loket.bench.decision;

import java.util.Map;

/** Something that decides: every condition with its answer, never only the first that fails. */
interface Engine {

    /** The answer to each condition that concerns the application: {@code YES}, {@code NO} or {@code UNKNOWN}. */
    Map<String, String> decide(Sample sample);
}
