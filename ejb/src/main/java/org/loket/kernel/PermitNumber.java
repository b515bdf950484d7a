package org.loket.kernel;

import java.io.Serializable;

/** The number of an authorisation to work (toelating tot arbeid): year, serial and two check digits. */
public record PermitNumber(String text) implements Serializable {

    private static final String FORM = "TA-[0-9]{4}-[0-9]{7}-[0-9]{2}";

    public PermitNumber {
        if (!text.matches(FORM) || !text.endsWith(check(text.substring(3, 7), text.substring(8, 15)))) {
            throw new NotANumber("permit-number.form");
        }
    }

    public static PermitNumber of(String text) {
        return new PermitNumber(text.strip().toUpperCase(java.util.Locale.ROOT));
    }

    public static PermitNumber numbered(int year, long serial) {
        String digits = "%07d".formatted(serial);
        return new PermitNumber("TA-%04d-%s-%s".formatted(year, digits, check("%04d".formatted(year), digits)));
    }

    private static String check(String year, String serial) {
        return "%02d".formatted(CheckDigits.complementTo97(Long.parseLong(year + serial)));
    }

    @Override
    public String toString() {
        return text;
    }
}
