package org.loket.kernel;

import java.util.Optional;

/** What somebody has to write in words: something, and not too much. */
public final class Written {

    private Written() {}

    /** The text without blanks around it. */
    public static String checked(String field, String text, int longest) {
        fault(field, text, longest).ifPresent(fault -> {
            throw new Invalid(fault);
        });
        return text.strip();
    }

    public static Optional<Violation> fault(String field, String text, int longest) {
        if (text == null || text.isBlank()) {
            return Optional.of(Violation.of(field, "required"));
        }
        return text.length() > longest ? Optional.of(Violation.of(field, "text.too-long", longest)) : Optional.empty();
    }
}
