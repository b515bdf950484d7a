package org.loket.kernel;

import java.io.Serializable;

/** The number of a file (dossiernummer), from draft to decision: year, serial and two check digits. */
public record CaseNumber(String text) implements Serializable {

    private static final String FORM = "VL-[0-9]{4}-[0-9]{7}-[0-9]{2}";

    public CaseNumber {
        if (!text.matches(FORM) || !text.endsWith(check(text.substring(3, 7), text.substring(8, 15)))) {
            throw new NotANumber("case-number.form");
        }
    }

    public static CaseNumber of(String text) {
        return new CaseNumber(text.strip().toUpperCase(java.util.Locale.ROOT));
    }

    public static CaseNumber numbered(int year, long serial) {
        String digits = "%07d".formatted(serial);
        return new CaseNumber("VL-%04d-%s-%s".formatted(year, digits, check("%04d".formatted(year), digits)));
    }

    private static String check(String year, String serial) {
        return "%02d".formatted(CheckDigits.complementTo97(Long.parseLong(year + serial)));
    }

    @Override
    public String toString() {
        return text;
    }
}
