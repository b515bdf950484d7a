package org.loket.kernel;

import java.io.Serializable;

/** An economic activity in NACE-BEL 2025: five digits, of which the first two name the division. */
public record Activity(String digits) implements Serializable {

    public Activity {
        if (!CheckDigits.isDigits(digits, 5) || digits.startsWith("00")) {
            throw new NotANumber("activity.form");
        }
    }

    /** Reads a code with or without its dot, {@code 62.100}. */
    public static Activity of(String text) {
        String code = text.strip();
        return new Activity(code.length() == 6 && code.charAt(2) == '.' ? code.replace(".", "") : code);
    }

    public String division() {
        return digits.substring(0, 2);
    }

    /** The code as the classification prints it, {@code 62.100}. */
    public String written() {
        return division() + "." + digits.substring(2);
    }

    @Override
    public String toString() {
        return digits;
    }
}
