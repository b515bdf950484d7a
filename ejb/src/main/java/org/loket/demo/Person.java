package org.loket.demo;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.loket.kernel.NationalNumber;
import org.loket.kernel.PassportMrz;

/** An invented worker, with a passport as no country numbers them. */
record Person(
        String firstName,
        String lastName,
        LocalDate birthDate,
        String nationality,
        String passport,
        LocalDate passportExpiresOn) {

    private static final int LINE = 44;
    private static final DateTimeFormatter SIX_DIGITS = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);
    private static final Pattern MARK = Pattern.compile("\\p{M}");
    private static final Pattern NO_LETTERS = Pattern.compile("[^A-Z]+");

    NationalNumber nationalNumber() {
        return Numbers.national(birthDate);
    }

    String name() {
        return firstName + " " + lastName;
    }

    PassportMrz mrz() {
        String first = filled("P<" + nationality + letters(lastName) + "<<" + letters(firstName), LINE);
        String number = checked(filled(passport, 9));
        String birth = checked(sixDigits(birthDate));
        String expiry = checked(sixDigits(passportExpiresOn));
        String personal = filled("", 14) + "<";
        String composite = number + birth + expiry + personal;
        return new PassportMrz(
                first, number + nationality + birth + "<" + expiry + personal + PassportMrz.checkDigit(composite));
    }

    private static String checked(String field) {
        return field + PassportMrz.checkDigit(field);
    }

    private static String sixDigits(LocalDate day) {
        return day.format(SIX_DIGITS);
    }

    private static String filled(String text, int length) {
        return (text + "<".repeat(length)).substring(0, length);
    }

    private static String letters(String name) {
        String apart = Normalizer.normalize(name.replace('ı', 'i').replace('ł', 'l'), Normalizer.Form.NFD);
        return NO_LETTERS
                .matcher(MARK.matcher(apart).replaceAll("").toUpperCase(Locale.ROOT))
                .replaceAll("<");
    }
}
