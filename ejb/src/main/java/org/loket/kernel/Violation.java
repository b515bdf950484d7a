package org.loket.kernel;

import java.util.List;

/**
 * One fault in what was handed in: the field by its path, and the reason as a key of the bundles under
 * {@code violation.}.
 */
public record Violation(String field, String code, List<Object> arguments) {

    public static Violation of(String field, String code, Object... arguments) {
        return new Violation(field, code, List.of(arguments));
    }
}
