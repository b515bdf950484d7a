package org.loket.law.condition;

import java.util.Optional;
import java.util.Set;
import org.loket.law.Finding;

/** One condition of admission to work. */
@FunctionalInterface
public interface Condition {

    /** What the facts say of this condition; nothing where it does not concern this application. */
    Optional<Finding> test(Filing filing);

    /** The fields of the facts on which the answer hangs, by their paths; the intake asks for no others. */
    default Set<String> asks() {
        return Set.of();
    }
}
