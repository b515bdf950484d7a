package org.loket.kernel;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** The two lines of 44 characters at the foot of a passport (ICAO 9303, TD3), with all five check digits right. */
public record PassportMrz(String line1, String line2) implements Serializable {

    private static final int LENGTH = 44;

    public PassportMrz {
        if (!line1.matches("P[A-Z<][A-Z0-9<]{42}") || !line2.matches("[A-Z0-9<]{44}")) {
            throw new NotANumber("mrz.form");
        }
        verify(line2.substring(0, 9), line2.charAt(9), "mrz.number");
        verify(line2.substring(13, 19), line2.charAt(19), "mrz.birth-date");
        verify(line2.substring(21, 27), line2.charAt(27), "mrz.expiry");
        String personal = line2.substring(28, 42);
        // an empty personal number may carry a filler instead of its check digit (ICAO 9303-4, 4.2.2)
        if (!(personal.chars().allMatch(c -> c == '<') && line2.charAt(42) == '<')) {
            verify(personal, line2.charAt(42), "mrz.personal-number");
        }
        verify(
                line2.substring(0, 10) + line2.substring(13, 20) + line2.substring(21, 43),
                line2.charAt(43),
                "mrz.composite");
    }

    /** Reads both lines from one text, with or without a line break and spaces between them. */
    public static PassportMrz of(String text) {
        String joined = text.replaceAll("\\s", "").toUpperCase(java.util.Locale.ROOT);
        if (joined.length() != 2 * LENGTH) {
            throw new NotANumber("mrz.form");
        }
        return new PassportMrz(joined.substring(0, LENGTH), joined.substring(LENGTH));
    }

    public String passportNumber() {
        return line2.substring(0, 9).replace("<", "");
    }

    /** The nationality as printed, three letters or a code such as {@code D<<} with its fillers removed. */
    public String nationality() {
        return line2.substring(10, 13).replace("<", "");
    }

    /** The last day on which the passport is valid; passports expire in this century. */
    public LocalDate expiresOn() {
        try {
            return LocalDate.of(
                    2000 + Integer.parseInt(line2.substring(21, 23)),
                    Integer.parseInt(line2.substring(23, 25)),
                    Integer.parseInt(line2.substring(25, 27)));
        } catch (DateTimeException | NumberFormatException e) {
            throw new NotANumber("mrz.expiry");
        }
    }

    /** The day of birth as far as it is printed; the century is the last one in which that day is not after {@code today}. */
    public Optional<LocalDate> bornOn(LocalDate today) {
        String digits = line2.substring(13, 19);
        // a day or month that is not known is printed as fillers
        if (!digits.matches("[0-9]{6}")) {
            return Optional.empty();
        }
        try {
            LocalDate born = LocalDate.of(
                    2000 + Integer.parseInt(digits.substring(0, 2)),
                    Integer.parseInt(digits.substring(2, 4)),
                    Integer.parseInt(digits.substring(4)));
            return Optional.of(born.isAfter(today) ? born.minusYears(100) : born);
        } catch (DateTimeException e) {
            throw new NotANumber("mrz.birth-date");
        }
    }

    /** The check digit of a field by the weights 7, 3 and 1. */
    public static int checkDigit(String field) {
        int[] weights = {7, 3, 1};
        int sum = 0;
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            sum += (c == '<' ? 0 : Character.digit(c, 36)) * weights[i % 3];
        }
        return sum % 10;
    }

    private static void verify(String field, char digit, String code) {
        if (digit < '0' || digit > '9' || digit - '0' != checkDigit(field)) {
            throw new NotANumber(code);
        }
    }

    @Override
    public String toString() {
        return line1 + "\n" + line2;
    }
}
