package org.loket.web.faces;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.loket.kernel.Invalid;
import org.loket.kernel.Violation;

/** A day as somebody typed it. */
public final class TypedDay {

    private TypedDay() {}

    /** Null where nothing was typed. */
    public static LocalDate of(String typed, String field) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeException e) {
            throw new Invalid(Violation.of(field, "date.form"));
        }
    }
}
