package org.loket.kernel;

import java.io.Serializable;
import java.util.regex.Pattern;

/** The number of an enterprise in the Crossroads Bank for Enterprises (KBO): ten digits, the last two a check. */
public record EnterpriseNumber(String digits) implements Serializable {

    private static final Pattern MARKS = Pattern.compile("^(?i:BE)|[ .]");

    public EnterpriseNumber {
        if (!CheckDigits.isDigits(digits, 10)) {
            throw new NotANumber("enterprise-number.form");
        }
        if (digits.charAt(0) != '0' && digits.charAt(0) != '1') {
            throw new NotANumber("enterprise-number.first-digit");
        }
        long body = Long.parseLong(digits.substring(0, 8));
        if (CheckDigits.complementTo97(body) != Integer.parseInt(digits.substring(8))) {
            throw new NotANumber("enterprise-number.check-digits");
        }
    }

    /** Reads a number as people write it: with dots or spaces, with {@code BE}, or in the old form of nine digits. */
    public static EnterpriseNumber of(String text) {
        String digits = MARKS.matcher(text.strip()).replaceAll("");
        return new EnterpriseNumber(digits.length() == 9 ? "0" + digits : digits);
    }

    /** The number as the register prints it, {@code 0403.019.261}. */
    public String written() {
        return digits.substring(0, 4) + "." + digits.substring(4, 7) + "." + digits.substring(7);
    }

    @Override
    public String toString() {
        return digits;
    }
}
