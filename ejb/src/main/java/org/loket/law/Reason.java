package org.loket.law;

import java.util.List;

/**
 * Why a condition is met or not, as a key of the bundles under {@code finding.} with its arguments: strings, numbers,
 * {@code Money}, {@code LocalDate}. The wording is the reader's language's business.
 */
public record Reason(String key, List<Object> arguments) {

    public static Reason of(String key, Object... arguments) {
        return new Reason(key, List.of(arguments));
    }
}
