package org.loket.kernel;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Year;
import java.util.regex.Pattern;

/**
 * The identification number of a person for social security (INSZ): a national register number, or a BIS number where
 * the month is raised by 20 or 40.
 */
public record NationalNumber(String digits) implements Serializable {

    private static final Pattern MARKS = Pattern.compile("[ .\\-]");
    private static final String UNKNOWN_BIRTH = "000001";

    public NationalNumber {
        if (!CheckDigits.isDigits(digits, 11)) {
            throw new NotANumber("national-number.form");
        }
        int check = Integer.parseInt(digits.substring(9));
        if (check != checkOfBirthBefore2000(digits) && check != checkOfBirthSince2000(digits)) {
            throw new NotANumber("national-number.check-digits");
        }
        int month = Integer.parseInt(digits.substring(2, 4)) % 20;
        int day = Integer.parseInt(digits.substring(4, 6));
        if (Integer.parseInt(digits.substring(2, 4)) > 52 || month > 12 || day > 31) {
            throw new NotANumber("national-number.birth-date");
        }
    }

    /** Reads a number as people write it, {@code 85.07.30-033.28}, and refuses a birth year after {@code today}. */
    public static NationalNumber of(String text, LocalDate today) {
        NationalNumber number = of(text);
        if (number.birthYear().isAfter(Year.from(today))) {
            throw new NotANumber("national-number.check-digits");
        }
        return number;
    }

    public static NationalNumber of(String text) {
        return new NationalNumber(MARKS.matcher(text.strip()).replaceAll(""));
    }

    /** Whether the number was issued by the Crossroads Bank to somebody outside the national register. */
    public boolean isBis() {
        return Integer.parseInt(digits.substring(2, 4)) > 12;
    }

    /** The year of birth; the century follows from the rule that the check digits satisfy. */
    public Year birthYear() {
        int year = Integer.parseInt(digits.substring(0, 2));
        boolean before2000 = Integer.parseInt(digits.substring(9)) == checkOfBirthBefore2000(digits);
        return Year.of(before2000 ? 1900 + year : 2000 + year);
    }

    /** Whether the number tells a year of birth; {@code 000001} stands in the place of a date that is not known. */
    public boolean tellsBirth() {
        return !digits.startsWith(UNKNOWN_BIRTH);
    }

    /** Whether somebody born that day can bear this number; a month or day of 00 stands for one that is not known. */
    public boolean canBelongTo(LocalDate birth) {
        if (!tellsBirth()) {
            return true;
        }
        int month = Integer.parseInt(digits.substring(2, 4)) % 20;
        int day = Integer.parseInt(digits.substring(4, 6));
        return birthYear().getValue() == birth.getYear()
                && (month == 0 || month == birth.getMonthValue())
                && (month == 0 || day == 0 || day == birth.getDayOfMonth());
    }

    /** The number as the card prints it, {@code 85.07.30-033.28}. */
    public String written() {
        return digits.substring(0, 2) + "." + digits.substring(2, 4) + "." + digits.substring(4, 6) + "-"
                + digits.substring(6, 9) + "." + digits.substring(9);
    }

    @Override
    public String toString() {
        return digits;
    }

    private static int checkOfBirthBefore2000(String digits) {
        return CheckDigits.complementTo97(Long.parseLong(digits.substring(0, 9)));
    }

    // 2·10⁹ mod 97 is not 0, so no number satisfies both rules and the century is never in doubt
    private static int checkOfBirthSince2000(String digits) {
        return CheckDigits.complementTo97(2_000_000_000L + Long.parseLong(digits.substring(0, 9)));
    }
}
