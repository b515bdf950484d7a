package org.loket.kernel;

import java.io.Serializable;

/** The number of an establishment unit (vestigingseenheid): ten digits, the first from 2 to 8, the last two a check. */
public record EstablishmentNumber(String digits) implements Serializable {

    public EstablishmentNumber {
        if (!CheckDigits.isDigits(digits, 10)) {
            throw new NotANumber("establishment-number.form");
        }
        if (digits.charAt(0) < '2' || digits.charAt(0) > '8') {
            throw new NotANumber("establishment-number.first-digit");
        }
        long body = Long.parseLong(digits.substring(0, 8));
        if (CheckDigits.complementTo97(body) != Integer.parseInt(digits.substring(8))) {
            throw new NotANumber("establishment-number.check-digits");
        }
    }

    public static EstablishmentNumber of(String text) {
        return new EstablishmentNumber(text.strip().replaceAll("[ .]", ""));
    }

    /** The number as the register prints it, {@code 2.000.000.339}. */
    public String written() {
        return digits.charAt(0) + "." + digits.substring(1, 4) + "." + digits.substring(4, 7) + "."
                + digits.substring(7);
    }

    @Override
    public String toString() {
        return digits;
    }
}
